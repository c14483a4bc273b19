import { actionStatuses, carryingOn } from '#src/domain/evaluation/Action.ts';
import { evidenceKinds } from '#src/domain/evaluation/Answer.ts';
import * as z from 'zod/mini';
import { count, level, number, scoreSchema, share, text, year } from './resultParts.ts';

const day = text.check(z.describe('A day of the calendar, YYYY-MM-DD.'));

const actionSchema = z.strictObject({
  id: text,
  title: text,
  why: text,
  status: z.enum(actionStatuses).check(z.describe('`done` and `dropped` are ends; the others are phases.')),
  responsible: z.array(text).check(z.describe('Roles.')),
  deadline: z
    .nullable(z.strictObject({ day, reason: text.check(z.describe('Why it was moved there.')) }))
    .check(z.describe('null: none is set.')),
  earlierDeadlines: z
    .array(z.strictObject({ day, movedTo: day, reason: text }))
    .check(z.describe('The first move first.')),
  overdue: z.boolean().check(z.describe('Open after its deadline on the day of `writtenAt`.')),
  requirements: z.array(
    z.strictObject({
      number,
      score: scoreSchema,
      expected: level.check(z.describe('The level that is expected when the action is done. No result.')),
    }),
  ),
  dropReason: text,
  notes: z.array(z.strictObject({ day, text })),
  evidence: z.array(z.strictObject({ kind: z.enum(evidenceKinds), text })),
  carriedOn: z
    .nullable(z.enum(carryingOn))
    .check(z.describe('Whether it goes on in ordinary operation. null: nobody has said.')),
  carriedBy: text,
  extraCost: text.check(z.describe('What the change costs beyond what was paid before, in words.')),
  plannedSince: z
    .nullable(year)
    .check(
      z.describe('The year in whose plan it first stood, where it has come along. null: new this year.'),
    ),
});

export const planSchema = z
  .strictObject({
    actions: z.array(actionSchema).check(z.describe('By deadline, those without one last.')),
    expected: z
      .array(
        z.strictObject({
          at: z.enum(['today', 'deadline', 'plan', 'target']),
          day: z.nullable(day).check(z.describe('Of a deadline.')),
          reached: count,
          scored: count,
          share,
        }),
      )
      .check(
        z.describe(
          'What the plan is expected to bring: today, after each deadline ahead, when all of it is carried out, and if every ' +
            'assessed requirement reached its target. Empty: no action is expected to raise a requirement.',
        ),
      ),
  })
  .check(z.describe('What the office plans to do. A plan, and no result.'));
