import {
  evaluationId,
  officeSlug,
  type EvaluationKey,
  type OwnOffice,
} from '#src/domain/evaluation/Evaluation.ts';
import { findEvaluation } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { currentRecorder } from './recorder.ts';
import { currentDatabase } from './session.ts';

/** What a person chooses before an evaluation: a listed office by its id, or one of their own by name and kind. */
export type NewEvaluation = Omit<EvaluationKey, 'office'> & { office: string | OwnOffice };

export type StartResult =
  | { ok: true; id: string; existed: boolean }
  /** The name of an own office holds no letter or digit a–z, 0–9. */
  | { ok: false; kind: 'unnamed-office' };

/** Starts an evaluation, or finds the one that this office already has for the year. Nothing is copied from last year. */
export async function startEvaluation(wanted: NewEvaluation): Promise<StartResult> {
  const own = typeof wanted.office === 'string' ? null : wanted.office;
  const office = typeof wanted.office === 'string' ? wanted.office : officeSlug(wanted.office.name);
  if (office === null) return { ok: false, kind: 'unnamed-office' };
  const { standard, edition, year } = wanted;
  const id = evaluationId({ standard, edition, office, year });
  const database = currentDatabase();
  if (await findEvaluation(database, id)) return { ok: true, id, existed: true };
  const recorder = currentRecorder();
  const createdAt = recorder.now().toISOString();
  const patch = {
    standard,
    edition,
    office,
    year,
    createdAt,
    ...(own ? { ownOffice: { ...own, name: own.name.trim() } } : {}),
  };
  await recordEdits(database, [{ evaluation: id, entity: 'evaluation', entityId: id, patch }], recorder);
  return { ok: true, id, existed: false };
}
