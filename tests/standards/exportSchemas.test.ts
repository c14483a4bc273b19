import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { blankIndicatorValue } from '../support/projections.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { evaluationsFileSchema, evaluationsFileSchemaOf } from '#src/exchange/json/evaluationsFileSchema.ts';
import { resultSchema, type Result } from '#src/exchange/json/resultSchema.ts';
import { writeJson } from '#src/exchange/json/writeJson.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { buildAnswer } from '../support/buildAnswer.ts';
import { buildChange, exampleEvaluation } from '../support/buildChange.ts';
import { withMadeUp } from '../support/madeUpKind.ts';
import { exampleSource } from '../support/exampleSource.ts';
import { readJson } from '../../scripts/standards/publishedStandards.ts';

const example = exampleSource();
const resultPath = 'docs/formats/result.schema.json';
const evaluationsPath = 'docs/formats/evaluations.schema.json';

/** The published schemas, each made ready once: that takes far longer than to hold a document up to it. */
const ready = new Map(
  [resultPath, evaluationsPath].map((path) => [
    path,
    new Ajv2020({ allErrors: true, unicodeRegExp: true }).compile(readJson(path) as object),
  ]),
);

/** What a stranger's program would say, with nothing but the published schema. */
function problems(path: string, document: unknown): unknown[] {
  const validate = ready.get(path);
  if (!validate) throw new Error(`No schema is published as ${path}`);
  validate(document);
  return validate.errors ?? [];
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function written(source: ReportSource): Result {
  return parse(writeJson(source, reportFacts(source))) as Result;
}

function withScores(scores: readonly Score[]): ReportSource {
  const items = assessRequirements(
    example.standard,
    example.office.kind,
    example.standard.requirements.map(({ number }, index) =>
      buildAnswer(number, { score: scores[index % scores.length] ?? null }),
    ),
  );
  return { ...example, items, years: [] };
}

describe('JSON Schemas of what the app writes', () => {
  test.each([
    [resultPath, 'Result', resultSchema] as const,
    [evaluationsPath, 'Evaluations', evaluationsFileSchema] as const,
  ])('%s is what node scripts/write-schemas.mjs derives from the code', (path, title, schema) => {
    const derived: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(schema)));
    expect(readJson(path)).toEqual({ ...(derived as object), title });
  });

  test('the example that comes with the app follows the schema of evaluations', () => {
    expect(problems(evaluationsPath, readJson('public/example/eksempel.json'))).toEqual([]);
    const bytes = writeEvaluationsFile(
      [{ id: example.evaluation.id, changes: example.changes }],
      new Date(example.madeAt),
    );
    expect(problems(evaluationsPath, parse(bytes))).toEqual([]);
  });

  test('the result of the example follows the schema of results', () => {
    expect(problems(resultPath, written(example))).toEqual([]);
  });

  test('the result says which revision of our explanations it goes by', () => {
    const { revision, changes } = example.standard.explanations;
    expect(written(example).standard.explanations).toEqual({ revision, date: changes.at(-1)?.date });
  });

  test('an answer that was carried says from when, and the others that they are of this year', () => {
    const items = example.items.map((item, index) => ({
      ...item,
      answer: buildAnswer(item.requirement.number, { unchangedSince: index === 0 ? 2024 : null }),
    }));
    const result = written({ ...example, items });
    expect(problems(resultPath, result)).toEqual([]);
    expect(result.requirements.slice(0, 2).map(({ unchangedSince }) => unchangedSince)).toEqual([2024, null]);
  });

  test.each<[string, ReportSource]>([
    ['the first year', { ...example, years: example.years.slice(-1) }],
    ['nothing answered', withScores([null])],
    ['everything ikke relevant', withScores(['notRelevant'])],
    ['every kind of score', withScores([0, 4, 'notRelevant', 'unknown', null])],
    ['an office of no known kind', { ...example, office: { ...example.office, kind: '' } }],
  ])('so does %s', (_name, source) => {
    expect(problems(resultPath, written(source))).toEqual([]);
  });

  test('a document that says a score in another way does not', () => {
    const document = written(example);
    const requirements = document.requirements.map((requirement) => ({ ...requirement, score: null }));
    expect(problems(resultPath, { ...document, requirements })).not.toEqual([]);
  });
});

describe('the result document', () => {
  const facts = reportFacts(example);
  const document = written(example);

  test('has the numbers of the domain', () => {
    expect(document.fulfilment).toEqual(facts.total);
    expect(document.themes.map(({ fulfilment }) => fulfilment)).toEqual(
      facts.themes.map(({ fulfilment }) => fulfilment),
    );
    expect(document.gaps.map(({ requirement }) => requirement)).toEqual(
      facts.gaps.map(({ item }) => item.requirement.number),
    );
    expect(document.gaps.filter(({ needsDecision }) => needsDecision)).toHaveLength(facts.decisions.length);
    expect(document.change?.counts).toEqual(facts.previous?.change.counts);
    expect(document.years).toEqual(facts.years.map(({ newEdition: _drawn, ...told }) => told));
  });

  test('has every answer, whole, with the four kinds of score apart', () => {
    expect(document.requirements).toHaveLength(example.items.length);
    for (const [index, { answer, score, requirement }] of example.items.entries()) {
      const said = document.requirements[index];
      expect(said?.score).toEqual(
        typeof score === 'number' ? { kind: 'level', level: score } : { kind: score ?? 'unanswered' },
      );
      expect(said).toMatchObject({
        number: requirement.number,
        justification: answer?.justification ?? '',
        strengths: answer?.strengths ?? '',
        improvements: answer?.improvements ?? '',
        evidence: (answer?.evidence ?? []).map(({ kind, text }) => ({ kind, text })),
      });
      const states = said?.checkpoints.filter(({ state }) => state !== 'unanswered');
      expect(Object.fromEntries((states ?? []).map(({ id, state }) => [id, state]))).toEqual(
        answer?.checkpoints ?? {},
      );
    }
  });

  test('tells last year of each requirement that can be followed', () => {
    for (const { number, lastYear } of document.requirements) {
      expect(lastYear?.number).toBe(facts.previous?.items.get(number)?.requirement.number);
    }
  });

  test('never tells of small numbers', () => {
    const [first, second] = example.standard.indicators;
    const value = (indicator: string, numerator: number, denominator: number) => ({
      ...blankIndicatorValue(example.evaluation.id, indicator),
      numerator,
      denominator,
      comment: `Merknad om ${numerator}.`,
    });
    const source = {
      ...example,
      indicatorValues: [value(first?.id ?? '', 31, 50), value(second?.id ?? '', 3, 47)],
    };
    const [shown, hidden] = written(source).indicators.map(({ years }) => years.at(-1));
    expect(problems(resultPath, written(source))).toEqual([]);
    expect(shown).toMatchObject({
      result: { kind: 'share', share: 0.62, numerator: 31, denominator: 50 },
      comment: 'Merknad om 31.',
    });
    expect(hidden).toMatchObject({ result: { kind: 'small' }, comment: '' });
    expect(JSON.stringify(hidden)).not.toMatch(/47|Merknad/);
  });
});

describe('the schema of evaluations, change by change', () => {
  const change = buildChange({ score: 2 });
  const fileWith = (changed: object) =>
    problems(evaluationsPath, {
      ...(parse(writeEvaluationsFile([{ id: exampleEvaluation, changes: [] }], new Date(0))) as object),
      evaluations: [{ id: exampleEvaluation, changes: [{ ...change, ...changed }] }],
    });

  test.each<[string, object]>([
    ['a field of its kind', {}],
    [
      'a field of a family',
      { patch: { 'checkpoint:1a': 'met', 'evidence:e1': { kind: 'note', text: 'A' } } },
    ],
    ['nothing said', { patch: { score: null, target: null } }],
    ['a field that only a newer app knows', { patch: { novelty: [1] } }],
    ['a kind that only a newer app knows', { entity: 'laterKind', patch: { title: 'A' } }],
  ])('lets %s through', (_what, changed) => {
    expect(fileWith(changed)).toEqual([]);
  });

  test.each<[string, object]>([
    ['an impossible score', { patch: { score: 'mye' } }],
    ['an impossible value in a family', { patch: { 'checkpoint:1a': 'perhaps' } }],
    ['a broken frame', { device: '' }],
  ])('stops %s', (_what, changed) => {
    expect(fileWith(changed)).not.toEqual([]);
  });

  test('follows from the declaration of a kind that nothing in the app knows', () => {
    const schema = z.toJSONSchema(evaluationsFileSchemaOf(withMadeUp));
    const validate = new Ajv2020({ unicodeRegExp: true }).compile(schema);
    const file = (patch: object) => ({
      ...(parse(writeEvaluationsFile([], new Date(0))) as object),
      evaluations: [{ id: exampleEvaluation, changes: [{ ...change, entity: 'madeUp', patch }] }],
    });
    expect(validate(file({ state: 'done', 'mark:x': 3, removed: true }))).toBe(true);
    for (const patch of [{ state: 'lost' }, { 'mark:x': 'three' }, { removed: 'yes' }])
      expect(validate(file(patch))).toBe(false);
  });
});
