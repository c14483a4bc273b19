import { barrierStatuses } from '#src/domain/barriers/barrierStatus.ts';
import { barrierCauses, barrierLevels } from '#src/domain/evaluation/Barrier.ts';
import * as z from 'zod/mini';
import { count, number, text } from './resultParts.ts';

const day = z.nullable(text.check(z.describe('A day of the calendar, YYYY-MM-DD. null: none is said.')));

const barrierSchema = z.strictObject({
  id: text,
  description: text,
  consequence: text,
  cause: z.nullable(z.enum(barrierCauses)).check(z.describe('null: nobody has said.')),
  otherCause: text.check(z.describe('The cause in words, where it is none of the list.')),
  metIn: text.check(z.describe('Where it was met: a project, a case, a meeting.')),
  level: z
    .nullable(z.enum(barrierLevels))
    .check(
      z.describe(
        'The level that can solve it; `department` is a byrådsavdeling or an etat. null: not settled.',
      ),
    ),
  responsible: z.array(text).check(z.describe('Those who can do something about it.')),
  requirements: z.array(number),
  actions: z.array(text).check(z.describe('The last part of the ids of actions it stands in the way of.')),
  status: z.enum(barrierStatuses).check(z.describe('`solved` and `setAside` are ends.')),
  followUp: text.check(z.describe('What has been done to lift it.')),
  liftedTo: text,
  liftedDay: day,
  daysWaiting: z
    .nullable(count)
    .check(
      z.describe(
        'Days without an answer, on the day of `writtenAt`. null: it does not wait, or not known since when.',
      ),
    ),
  answerDue: day,
  overdue: z.boolean().check(z.describe('The answer was to have come before the day of `writtenAt`.')),
  answer: text,
  answeredDay: day,
  endReason: text.check(z.describe('How it was solved, or why it was set aside.')),
});

export const barriersSchema = z
  .array(barrierSchema)
  .check(
    z.describe(
      'What stands in the way. What waits longest for an answer comes first, what has come to an end last.',
    ),
  );
