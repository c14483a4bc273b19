import type { Answer, AnswerTextField } from '#src/domain/evaluation/Answer.ts';
import { answerTextFields } from '#src/domain/evaluation/Answer.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import { listAnswers, listEvaluations, listIndicatorValues } from '#src/persistence/evaluationRepository.ts';
import { currentDatabase } from './session.ts';

/** A text that seems to single out a person: where it stands and of what kind. The text itself is not repeated. */
export type PersonalDataPlace = {
  evaluation: string;
  /** Id of the answer or of the indicator's value. */
  row: string;
  /** `null`: it stands among the indicators. */
  requirement: number | null;
  field: AnswerTextField | 'evidence' | 'target' | 'comment' | 'comparison';
  kinds: PersonalDataKind[];
};

/** Looks through everything that would leave in a file. For the warning before an export; nothing is blocked. */
export async function findPersonalDataPlaces(): Promise<PersonalDataPlace[]> {
  const database = currentDatabase();
  const evaluations = await listEvaluations(database);
  const answers = await Promise.all(evaluations.map(({ id }) => listAnswers(database, id)));
  const values = await Promise.all(evaluations.map(({ id }) => listIndicatorValues(database, id)));
  return findPersonalDataIn(answers.flat(), values.flat());
}

/** Looks through these rows, which are what is about to leave. */
export function findPersonalDataIn(
  answers: readonly Answer[],
  values: readonly IndicatorValue[],
): PersonalDataPlace[] {
  return [...answers.flatMap(placesInAnswer), ...values.flatMap(placesInValue)];
}

/** Where an answer seems to single out a person. */
export function placesInAnswer(answer: Answer): PersonalDataPlace[] {
  const texts: [PersonalDataPlace['field'], string][] = [
    ...answerTextFields.map((field): [AnswerTextField, string] => [field, answer[field]]),
    ['target', answer.target?.reason ?? ''],
    ['evidence', answer.evidence.map((evidence) => evidence.text).join('\n')],
  ];
  return placesIn(answer, answer.requirement, texts);
}

/** Where what is reported on an indicator seems to single out a person. */
export function placesInValue(value: IndicatorValue): PersonalDataPlace[] {
  return placesIn(value, null, [
    ['comment', value.comment],
    ['comparison', value.comparison?.source ?? ''],
  ]);
}

function placesIn(
  { id, evaluation }: Pick<Answer, 'id' | 'evaluation'>,
  requirement: number | null,
  texts: readonly [PersonalDataPlace['field'], string][],
): PersonalDataPlace[] {
  return texts.flatMap(([field, content]) => {
    const kinds = [...new Set(findPersonalData(content).map((finding) => finding.kind))];
    return kinds.length > 0 ? [{ evaluation, row: id, requirement, field, kinds }] : [];
  });
}
