import * as z from 'zod/mini';
import { councils } from '#src/domain/evaluation/CouncilMatter.ts';
import { surveyThemes } from '#src/domain/evaluation/SurveyRound.ts';
import { teamAspects, teamGrades } from '#src/domain/evaluation/TeamReview.ts';
import { yearStepIds } from '#src/domain/year/yearSteps.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportedRound } from '../report/yearFacts.ts';
import { count, number, text } from './resultParts.ts';

const day = z.nullable(text.check(z.describe('A day of the calendar, YYYY-MM-DD. null: none is said.')));

const yearSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({ id: z.enum(yearStepIds), state: z.enum(['done', 'none', 'now', 'ahead', 'passed']) }),
    )
    .check(z.describe('Where in its year the office was when this was written: it follows from the rest.')),
  points: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        proposed: z.boolean().check(z.describe('Rettesnor proposes it. false: the office has added it.')),
        requirements: z.array(number),
        responsible: text,
        recurrence: z.enum(['fixed', 'lastDone']),
        months: z.nullable(count).check(z.describe('Months between. null: it comes once.')),
        leftOut: z.nullable(text).check(z.describe('Why the office does not have it. null: it has.')),
        times: z.array(
          z.strictObject({
            due: text.check(z.describe('The day it is due, YYYY-MM-DD.')),
            state: z.enum(['held', 'missed', 'ahead', 'late', 'unasked']),
            day,
            reason: text,
            evidence: z.nullable(text),
          }),
        ),
      }),
    )
    .check(z.describe('What comes round in the year, with how each time went.')),
});

const measureSchema = z.strictObject({
  theme: z.enum(surveyThemes),
  value: z.number(),
  outOf: z.nullable(z.number()).check(z.describe('The highest of the scale. null: a share in percent.')),
});

const roundSchema = z.strictObject({
  title: text,
  day,
  asked: z.nullable(count),
  answered: z.nullable(count),
  languages: z.array(text),
  measures: z.array(measureSchema),
  parts: z
    .array(z.strictObject({ name: text, theme: z.enum(surveyThemes), answered: count, value: z.number() }))
    .check(
      z.describe(
        'Figures of parts of the office. Those of too few answers, or that would let one be computed, are left out.',
      ),
    ),
  withheld: z.array(
    z.strictObject({
      name: text,
      theme: z.enum(surveyThemes),
      why: z.enum(['few', 'computable', 'overlap']),
    }),
  ),
  method: text,
  findings: text,
  changed: text.check(z.describe('What was changed because of it.')),
});

const participationSchema = z.strictObject({
  rounds: z.array(roundSchema),
  matters: z.array(
    z.strictObject({
      council: z.nullable(z.enum(councils)),
      day,
      raised: text,
      outcome: text,
      toldDay: day,
    }),
  ),
});

const teamReviewSchema = z
  .nullable(
    z.strictObject({
      day,
      aspects: z.array(
        z.strictObject({ aspect: z.enum(teamAspects), grade: z.nullable(z.enum(teamGrades)), words: text }),
      ),
      next: text,
    }),
  )
  .check(z.describe("The ressursteam's look at its own work. null: nothing is said."));

/** The parts of a result about the year, what participants say, and the ressursteam's own work. */
export const yearSchemas = {
  yearlyCycle: yearSchema,
  participation: participationSchema,
  teamReview: teamReviewSchema,
};

type YearResult = { [Name in keyof typeof yearSchemas]: z.infer<(typeof yearSchemas)[Name]> };

/** What is written of them. */
export function yearResult({ year, rounds, matters, teamReview }: ReportFacts): YearResult {
  return {
    yearlyCycle: {
      steps: year.steps.map(({ id, state }) => ({ id, state })),
      points: year.points.map(({ point, occurrences }) => ({
        id: point.point,
        title: point.title,
        proposed: point.proposed !== null,
        requirements: [...point.requirements],
        responsible: point.responsible,
        recurrence: point.recurrence,
        months: point.months,
        leftOut: point.leftOut?.reason ?? null,
        times: occurrences.map(({ due, state, said }) => ({
          due,
          state,
          day: said?.day ?? null,
          reason: said?.reason ?? '',
          evidence: said?.evidence?.text ?? null,
        })),
      })),
    },
    participation: {
      rounds: rounds.map(roundResult),
      matters: matters.map(({ council, day: on, raised, outcome, toldDay }) => ({
        council,
        day: on,
        raised,
        outcome,
        toldDay,
      })),
    },
    teamReview: teamReview && {
      day: teamReview.day,
      aspects: teamAspects.map((aspect) => ({
        aspect,
        grade: teamReview.grades[aspect] ?? null,
        words: teamReview[aspect],
      })),
      next: teamReview.next,
    },
  };
}

function roundResult({ round, figures }: ReportedRound): z.infer<typeof roundSchema> {
  const { title, day: on, asked, answered, method, findings, changed } = round;
  return {
    title,
    day: on,
    asked,
    answered,
    languages: round.languages.map(({ name }) => name),
    measures: surveyThemes.flatMap((theme) => {
      const found = round.measures[theme];
      return found ? [{ theme, ...found }] : [];
    }),
    parts: figures.parts.map(({ name, theme, answered: answers, value }) => ({
      name,
      theme,
      answered: answers,
      value,
    })),
    withheld: figures.withheld.map(({ name, theme, why }) => ({ name, theme, why })),
    method,
    findings,
    changed,
  };
}
