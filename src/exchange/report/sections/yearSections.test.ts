import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildProposedPoint, buildRecurringPoint } from '../../../../tests/support/buildRecurringPoint.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { buildSurveyRound } from '../../../../tests/support/buildSurveyRound.ts';
import { exampleEvaluation } from '../../../../tests/support/buildChange.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { councilMatterId } from '#src/domain/changes/entities/councilMatterId.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import type { CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import { day } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import { writeJson } from '../../json/writeJson.ts';
import { writeXlsx } from '../../sheets/writeXlsx.ts';
import { reportFacts } from '../reportFacts.ts';

const report = { form: 'report' as const };

function matter(number: number, said: Partial<CouncilMatter>): CouncilMatter {
  const id = councilMatterId.make(exampleEvaluation, `00000000-0000-7000-8000-00000000000${number}`);
  return { ...blankRow(entities.councilMatter, id), ...said };
}

describe('the year, in a report', () => {
  const source = buildReportSource(
    { 2026: { 1: 1 } },
    {
      proposed: [buildProposedPoint('ssu', { title: 'SSU', months: 6 }), buildProposedPoint('rad')],
      recurringPoints: [
        buildRecurringPoint('ssu', {
          first: '2026-04-01',
          occurrences: [
            {
              id: '2026-04-01',
              state: 'held',
              day: '2026-04-03',
              reason: 'God dialog.',
              evidence: { kind: 'caseNumber', text: '26/123' },
            },
          ],
        }),
        buildRecurringPoint('rad', { leftOut: { reason: 'Vi har ikke noe råd.' } }),
      ],
    },
  );

  test('says where the office was on the day of the paper, and how each time went', () => {
    const lines = linesOf('year', source, report);
    expect(lines[1]).toBe(`Slik sto året ${day(new Date(source.madeAt))}. 1 ting var forsinket.`);
    expect(lines.join('\n')).toContain('Pågår');
    expect(
      lines.some((line) => /SSU.*1\. april 2026.*Holdt 3\. april 2026.*God dialog.*26\/123/s.test(line)),
    ).toBe(true);
    expect(lines.some((line) => /SSU.*1\. oktober 2026.*Forsinket/s.test(line))).toBe(true);
    expect(lines.at(-1)).toContain('har vi ikke. Vi har ikke noe råd.');
  });

  test('says so where nothing comes round', () => {
    expect(linesOf('year', buildReportSource({ 2026: {} }), report)).toContain(papers.document.year.noPoints);
  });
});

describe('what participants say, in a report', () => {
  const part = (id: string, answered: number, value: number) => ({
    id,
    name: `Avdeling ${id}`,
    answered,
    theme: 'wellbeing' as const,
    value,
  });
  const round = buildSurveyRound({
    title: 'Våren 2026',
    day: '2026-05-20',
    asked: 80,
    answered: 60,
    languages: [{ id: 'a', name: 'Tigrinja' }],
    measures: { wellbeing: { value: 4.2, outOf: 5 } },
    parts: [part('Nord', 30, 4.3), part('Sør', 20, 4.1), part('Øst', 10, 1.23)],
    changed: 'Kortere kø.',
  });
  const source = buildReportSource(
    { 2026: { 1: 1 } },
    {
      surveyRounds: [round],
      councilMatters: [
        matter(1, {
          council: 'participants',
          day: '2026-03-01',
          raised: 'Flere kurs.',
          outcome: 'To nye kurs.',
        }),
        matter(2, { council: 'participants', raised: 'Lengre åpningstid.' }),
      ],
    },
  );

  test('tells how many answered, the results, what was changed, and what the councils raised', () => {
    const all = linesOf('participation', source, report).join('\n');
    expect(all).toContain('20. mai 2026. 60 av 80 har svart (75\u00A0%). Språk: Tigrinja.');
    expect(all).toMatch(/Trivsel.*4,2 av 5/s);
    expect(all).toContain('Endret på grunn av den: Kortere kø.');
    expect(all).toMatch(/Flere kurs.*To nye kurs.*Rådet har ikke fått vite/s);
    expect(all).toContain(papers.document.participation.noOutcome);
  });

  test('no figure of too few answers, nor one that would let it be computed, leaves in a paper, a sheet or data', async () => {
    const facts = reportFacts(source);
    const all = linesOf('participation', source, report).join('\n');
    expect(all).toMatch(/Avdeling Nord.*30.*4,3 av 5/s);
    expect(all).toContain('Avdeling Øst: ikke vist, for færre enn 15 har svart der.');
    expect(all).toContain('Avdeling Sør: ikke vist, for da kunne tallet for færre enn 15 regnes ut.');
    const json = new TextDecoder().decode(writeJson(source, facts));
    const sheets = Object.values(unzipSync(await writeXlsx(source, facts)))
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    expect(json).toContain('Avdeling Nord');
    expect(sheets).toContain('Avdeling Nord');
    for (const written of [all, json, sheets]) {
      expect(written).not.toMatch(/1[,.]23/);
      expect(written).not.toMatch(/4[,.]1\b/);
    }
  });

  test('of a round of fewer than fifteen answers only the whole is told, and why', () => {
    const few = { ...round, answered: 14, parts: [part('Nord', 14, 4.3)] };
    const all = linesOf('participation', { ...source, surveyRounds: [few] }, report).join('\n');
    expect(all).toContain('4,2 av 5');
    expect(all).not.toContain('Avdeling Nord');
    expect(all).toContain('Færre enn 15 har svart.');
  });

  test('says so where nothing is told', () => {
    expect(linesOf('participation', buildReportSource({ 2026: {} }), report)).toContain(
      papers.document.participation.none,
    );
  });
});

describe('the look of the ressursteam at its own work, in a report', () => {
  test('tells each of the four, and what will be otherwise', () => {
    const review = {
      ...blankRow(entities.teamReview, teamReviewId.make(exampleEvaluation)),
      day: '2026-11-01',
      grades: { results: 'well' as const },
      results: 'Alle bosatt i tide.',
      next: 'Møtes oftere.',
    };
    const lines = linesOf('teamReview', buildReportSource({ 2026: {} }, { teamReviews: [review] }), report);
    expect(lines[1]).toBe('Gjort 1. november 2026.');
    expect(lines.join('\n')).toMatch(/Resultater.*Går godt.*Alle bosatt i tide/s);
    expect(lines.join('\n')).toMatch(/Eierskap.*Ikke vurdert/s);
    expect(lines.at(-1)).toBe('Møtes oftere.');
  });

  test('says so where nothing is told', () => {
    expect(linesOf('teamReview', buildReportSource({ 2026: {} }), report)).toContain(
      papers.document.teamReview.none,
    );
  });
});
