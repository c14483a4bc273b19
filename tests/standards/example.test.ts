import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerTextFields, type Answer } from '#src/domain/evaluation/Answer.ts';
import { checkQuality, type QualityCheck } from '#src/domain/gaps/qualityChecks.ts';
import { rankGaps } from '#src/domain/gaps/rankGaps.ts';
import { countYearsOpen } from '#src/domain/gaps/yearsOpen.ts';
import { indicatorShare } from '#src/domain/indicators/indicatorShare.ts';
import { findPersonalData } from '#src/domain/privacy/findPersonalData.ts';
import { assessRequirements, isAddressedTo } from '#src/domain/scoring/assessedRequirements.ts';
import { fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import { exampleText, type ExampleOffice } from '../../scripts/example/buildExample.ts';
import { loadStandard, oslostandardPath, readJson } from '../../scripts/standards/publishedStandards.ts';

const path = 'public/example/eksempel.json';
const bytes = readFileSync(new URL(`../../${path}`, import.meta.url));
const sources = ['bydel-eksempeldal', 'nav-eksempeldal'].map(
  (name) => readJson(`scripts/example/${name}.json`) as ExampleOffice,
);
const standard = loadStandard(oslostandardPath);
const result = readEvaluationsFile(bytes);
if (!result.ok) throw new Error(`${result.error.kind} at ${result.error.where}: ${result.error.what}`);
const { content } = result;
const evaluations = content.evaluations.map(({ log }) => log);
const answers = evaluations.flatMap((log) => log.answers);

const years = [2024, 2025, 2026];
const offices = ['bydel-eksempeldal', 'nav-eksempeldal'];

function itemsOf(office: string, year: number) {
  const log = evaluations.find(({ evaluation }) => evaluation.office === office && evaluation.year === year);
  if (!log?.evaluation.ownOffice) throw new Error(`no ${office} ${year}`);
  return assessRequirements(standard, log.evaluation.ownOffice.kind, log.answers);
}

/** Number → score, where the score is a level. Empty for a year before the first. */
function levelsOf(office: string, year: number): Map<number, number> {
  if (!years.includes(year)) return new Map();
  const scored = itemsOf(office, year).flatMap(({ requirement, score }) =>
    typeof score === 'number' ? [[requirement.number, score] as const] : [],
  );
  return new Map(scored);
}

function gapNumbers(office: string, year: number): Set<number> {
  return new Set(rankGaps(standard, itemsOf(office, year)).map((gap) => gap.item.requirement.number));
}

function findingsOf(office: string, year: number): QualityCheck[] {
  return checkQuality(standard, itemsOf(office, year), levelsOf(office, year - 1)).map(({ check }) => check);
}

function textsOf(answer: Answer): string[] {
  return [
    ...answerTextFields.map((field) => answer[field]),
    ...answer.evidence.map((evidence) => evidence.text),
    answer.target?.reason ?? '',
  ].filter((content) => content !== '');
}

describe('the example file', () => {
  test('is what node scripts/write-example.mjs writes', async () => {
    expect(bytes.toString('utf8')).toBe(await exampleText(sources, standard));
  });

  test('is marked as an example, and small enough to be kept for offline use', () => {
    expect(content.example).toBe(true);
    expect(bytes.length).toBeLessThanOrEqual(400_000);
  });

  test('is taken in whole: nothing repaired, nothing refused', () => {
    expect(content.evaluations.flatMap(({ repaired, refused }) => [...repaired, ...refused])).toEqual([]);
  });

  test('holds three years of a bydel and of a NAV-kontor that are on no list', () => {
    const listed = readJson('standards/offices.json') as { offices: { id: string }[] };
    expect(evaluations.map(({ evaluation }) => [evaluation.office, evaluation.year])).toEqual(
      offices.flatMap((office) => years.map((year) => [office, year])),
    );
    expect(evaluations.map(({ evaluation }) => evaluation.ownOffice)).toEqual([
      ...years.map(() => ({ name: 'Bydel Eksempeldal', kind: 'bydel' })),
      ...years.map(() => ({ name: 'NAV Eksempeldal', kind: 'nav-kontor' })),
    ]);
    expect(listed.offices.filter(({ id }) => offices.includes(id))).toEqual([]);
  });

  test('was written by people who sign with a role, and with no more than a made-up sign', () => {
    const authors = evaluations.flatMap((log) => log.changes.map((change) => change.author));
    expect(authors.every(({ name, role }) => /^(E[KN]\d)?$/.test(name) && role !== '')).toBe(true);
  });

  test('was written before it was written to a file, each year in its year', () => {
    for (const { evaluation, changes } of evaluations) {
      expect(
        changes.every(({ at }) => at.startsWith(String(evaluation.year)) && at < content.writtenAt),
      ).toBe(true);
      expect(new Date(evaluation.createdAt).getUTCFullYear()).toBe(evaluation.year);
    }
  });
});

describe('the answers of the example', () => {
  test('are about requirements and checkpoints that exist, and on the scale', () => {
    for (const { requirement: number, checkpoints, score, target } of answers) {
      const requirement = standard.requirements.find((candidate) => candidate.number === number);
      const known = requirement?.checkpoints.map((checkpoint) => checkpoint.id) ?? [];
      expect(Object.keys(checkpoints).filter((id) => !known.includes(id))).toEqual([]);
      const levels = standard.scale.map((level) => level.value);
      expect([...levels, 'notRelevant', 'unknown', null]).toContain(score);
      if (target) expect(levels).toContain(target.level);
      expect(requirement).toBeDefined();
    }
  });

  test('are to what is addressed to the office, and to one or two it has taken in', () => {
    for (const { evaluation, answers: given } of evaluations) {
      const kind = evaluation.ownOffice?.kind ?? '';
      const [addressed, others] = [true, false].map((wanted) =>
        given.filter((answer) =>
          standard.requirements.some(
            (requirement) =>
              requirement.number === answer.requirement &&
              isAddressedTo(standard, requirement, kind) === wanted,
          ),
        ),
      );
      expect(addressed?.some((answer) => answer.included)).toBe(false);
      expect(others?.every((answer) => answer.included)).toBe(true);
      expect([1, 2]).toContain(others?.length);
    }
  });

  test('name no person and no way to reach one', () => {
    expect(answers.flatMap(textsOf).filter((content) => findPersonalData(content).length > 0)).toEqual([]);
    expect(answers.flatMap(textsOf).filter((content) => /@|https?:|www\./.test(content))).toEqual([]);
  });

  test('say something of their own each year: no justification is copied from the year before', () => {
    const said = answers
      .filter(({ unchangedSince }) => unchangedSince === null)
      .map(({ evaluation, requirement, justification }) => ({
        key: `${evaluation.split('_')[0]} ${requirement} ${justification}`,
        justification,
      }));
    const written = said.filter(({ justification }) => justification !== '');
    expect(new Set(written.map(({ key }) => key)).size).toBe(written.length);
    expect(new Set(written.map(({ justification }) => justification)).size).toBe(written.length);
  });

  test('are carried unchanged where somebody has said so, and only this year', () => {
    const marked = answers.filter(({ unchangedSince }) => unchangedSince !== null);
    expect(
      marked.map(({ evaluation, requirement }) => [...evaluation.split('_').slice(0, 2), requirement]),
    ).toEqual([
      ['bydel-eksempeldal', '2026', 14],
      ['bydel-eksempeldal', '2026', 26],
      ['nav-eksempeldal', '2026', 17],
      ['nav-eksempeldal', '2026', 44],
      ['nav-eksempeldal', '2026', 56],
    ]);
    for (const answer of marked) {
      const before = answers.find(
        ({ evaluation, requirement }) =>
          requirement === answer.requirement && evaluation === answer.evaluation.replace('2026', '2025'),
      );
      expect(answer.unchangedSince).toBe(2025);
      expect([answer.score, ...textsOf(answer)]).toEqual([before?.score, ...(before ? textsOf(before) : [])]);
    }
  });

  test.each(offices)('of %s: two finished years, and about seven tenths of the third', (office) => {
    const [first, second, third] = years.map((year) => fulfilment(standard, itemsOf(office, year)));
    expect([first?.unanswered, second?.unanswered]).toEqual([0, 0]);
    const answered = (third?.applicable ?? 0) - (third?.unanswered ?? 0);
    expect(answered / (third?.applicable ?? 0)).toBeGreaterThan(0.65);
    expect(answered / (third?.applicable ?? 0)).toBeLessThan(0.75);
  });

  test.each(offices)('of %s: gaps open and close, and some have been open all three years', (office) => {
    for (const [before, after] of [
      [2024, 2025],
      [2025, 2026],
    ] as const) {
      const [earlier, later] = [gapNumbers(office, before), gapNumbers(office, after)];
      const scored = levelsOf(office, after);
      expect([...earlier].filter((number) => scored.has(number) && !later.has(number))).not.toEqual([]);
      const levels = levelsOf(office, before);
      const worse = [...later].filter((number) => (levels.get(number) ?? -1) > (scored.get(number) ?? 99));
      expect(worse).not.toEqual([]);
    }
    const newGaps = [...gapNumbers(office, 2025)].filter(
      (number) => levelsOf(office, 2024).has(number) && !gapNumbers(office, 2024).has(number),
    );
    expect(newGaps).not.toEqual([]);
    const open = countYearsOpen(years.map((year) => ({ year, items: itemsOf(office, year) })));
    expect([...open.values()]).toContain(3);
  });

  test('use every kind of answer there is', () => {
    for (const office of offices) {
      const given = years.flatMap((year) => itemsOf(office, year).map(({ score }) => score));
      expect(new Set(given)).toEqual(new Set([0, 1, 2, 3, 4, 'notRelevant', 'unknown', null]));
    }
    expect(answers.some((answer) => answer.target !== null)).toBe(true);
    expect(new Set(answers.flatMap((answer) => answer.evidence.map((evidence) => evidence.kind)))).toEqual(
      new Set(['caseNumber', 'document']),
    );
  });

  test.each(offices)(
    'of %s: finished years stand up to the checks, and this year gives them something to show',
    (office) => {
      expect(findingsOf(office, 2024)).toEqual([]);
      expect(findingsOf(office, 2025)).toEqual([]);
      const open = findingsOf(office, 2026);
      expect(open).toContain('contradictsCheckpoints');
      expect(open).toContain('lacksJustification');
      expect(open.length).toBeLessThan(6);
    },
  );
});

describe('the figures of the example', () => {
  const values = evaluations.flatMap((log) => log.indicatorValues);

  test('are about indicators that exist, and add up', () => {
    const known = standard.indicators.map(({ id }) => id);
    expect(values.map(({ indicator }) => indicator).filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(values.map((value) => indicatorShare(value).kind))).toEqual(new Set(['share', 'small']));
  });

  test('show what is held back: a year with so few people that somebody could be recognised', () => {
    const small = values.filter((value) => indicatorShare(value).kind === 'small');
    expect(small.map(({ evaluation }) => evaluation.split('_').slice(0, 2))).toEqual([
      ['nav-eksempeldal', '2024'],
    ]);
  });

  test('name no source that could be taken for a real one', () => {
    const sources = values.flatMap(({ comparison }) => (comparison ? [comparison.source] : []));
    expect(new Set(sources)).toEqual(new Set(['Oppdiktet tall, laget for eksempelet']));
  });
});

test('a look of the ressursteam at its own work that has a day is held in the year, as the page writes it', () => {
  const held = evaluations.flatMap(({ evaluation, teamReviews, recurringPoints }) => {
    const days = teamReviews.flatMap(({ day }) => (day === null ? [] : [day]));
    const told = recurringPoints
      .filter(({ point }) => point === 'ressursteamets-evaluering')
      .flatMap(({ occurrences }) => occurrences.filter(({ state }) => state === 'held'));
    expect(told.map(({ day }) => day)).toEqual(days);
    return told.map(({ id }) => [evaluation.year, id]);
  });
  expect(held).toEqual([
    [2025, '2025-11-15'],
    [2026, '2026-11-15'],
  ]);
});
