import type { FieldValue } from '#src/domain/changes/Change.ts';
import { dayIn, dayOrNothing, isRecord, nothing, numberIn, textOf } from './describeParts.ts';
import { pageText } from './pageText.ts';

type Recurrence = Parameters<typeof pageText.rowValues.recurrence>[0];

type SurveyTheme = Parameters<typeof pageText.rowValues.part>[0]['theme'];

type Council = Parameters<typeof pageText.rowValues.council>[0];

type TeamGrade = Parameters<typeof pageText.rowValues.grade>[0];

/** Values of what comes round through the year, and of the project an office reports on, that are not said by themselves. */
export const yearFields = {
  recurringPoint: {
    recurrence: (value: FieldValue) =>
      value === null ? nothing().text : pageText.rowValues.recurrence(value as Recurrence),
    first: dayOrNothing,
    leftOut: (value: FieldValue) =>
      isRecord(value) ? pageText.rowValues.leftOut(textOf(value['reason'])) : pageText.requirement.log.no,
    occurrence: (value: FieldValue) =>
      isRecord(value)
        ? pageText.rowValues.occurrence({
            state: value['state'] as 'held' | 'missed',
            day: dayIn(value['day']),
            reason: textOf(value['reason']),
            evidence: isRecord(value['evidence'] ?? null)
              ? textOf((value['evidence'] as { [key: string]: FieldValue })['text'])
              : '',
          })
        : nothing().text,
  },
  surveyRound: {
    day: dayOrNothing,
    measure: (value: FieldValue) =>
      isRecord(value)
        ? pageText.rowValues.measure(Number(value['value']), numberIn(value['outOf']))
        : nothing().text,
    part: (value: FieldValue) =>
      isRecord(value)
        ? pageText.rowValues.part({
            name: textOf(value['name']),
            answered: Number(value['answered']),
            theme: value['theme'] as SurveyTheme,
            value: Number(value['value']),
          })
        : nothing().text,
  },
  councilMatter: {
    council: (value: FieldValue) =>
      value === null ? nothing().text : pageText.rowValues.council(value as Council),
    day: dayOrNothing,
    toldDay: dayOrNothing,
  },
  teamReview: {
    day: dayOrNothing,
    grade: (value: FieldValue) =>
      value === null ? nothing().text : pageText.rowValues.grade(value as TeamGrade),
  },
  project: {
    from: dayOrNothing,
    to: dayOrNothing,
    approved: dayOrNothing,
    leader: personOrNothing,
    owner: personOrNothing,
    post: (value: FieldValue) =>
      isRecord(value)
        ? pageText.rowValues.post({
            name: textOf(value['name']),
            phase: textOf(value['phase']),
            budget: numberIn(value['budget']),
            spent: numberIn(value['spent']),
          })
        : nothing().text,
  },
};

function personOrNothing(value: FieldValue): string {
  return isRecord(value)
    ? pageText.rowValues.person(textOf(value['name']), dayIn(value['from']), dayIn(value['to']))
    : nothing().text;
}
