import type { Answer, AnswerTextField } from '#src/domain/evaluation/Answer.ts';
import { answerTextFields } from '#src/domain/evaluation/Answer.ts';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import { listAnswers, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { currentDatabase } from './session.ts';

/** A text that seems to single out a person: where it stands and of what kind. The text itself is not repeated. */
export type PersonalDataPlace = {
  evaluation: string;
  requirement: number;
  field: AnswerTextField | 'evidence' | 'target';
  kinds: PersonalDataKind[];
};

/** Looks through everything that would leave in a file. For the warning before an export; nothing is blocked. */
export async function findPersonalDataPlaces(): Promise<PersonalDataPlace[]> {
  const database = currentDatabase();
  const evaluations = await listEvaluations(database);
  const answers = await Promise.all(evaluations.map(({ id }) => listAnswers(database, id)));
  return answers.flat().flatMap(placesIn);
}

function placesIn(answer: Answer): PersonalDataPlace[] {
  const texts: [PersonalDataPlace['field'], string][] = [
    ...answerTextFields.map((field): [AnswerTextField, string] => [field, answer[field]]),
    ['target', answer.target?.reason ?? ''],
    ['evidence', answer.evidence.map((evidence) => evidence.text).join('\n')],
  ];
  return texts.flatMap(([field, content]) => {
    const kinds = [...new Set(findPersonalData(content).map((finding) => finding.kind))];
    return kinds.length > 0
      ? [{ evaluation: answer.evaluation, requirement: answer.requirement, field, kinds }]
      : [];
  });
}
