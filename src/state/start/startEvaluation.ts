import { loadOffices } from '#src/catalogue/offices.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { evaluationId, type EvaluationKey, type OwnOffice } from '#src/domain/evaluation/Evaluation.ts';
import { ownOfficeId, type KnownOffice, type OwnOfficeId } from '#src/domain/evaluation/ownOffice.ts';
import { seenText } from '#src/domain/input/seenText.ts';
import { findEvaluation, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { actionRows } from '../editing/openEvaluation.ts';
import { currentRecorder } from '../session/recorder.ts';
import { openedDatabase } from '../session/session.ts';
import { readCarryOffer } from '../years/carryOffer.ts';
import { officeOf } from '../years/office.ts';

/** What a person chooses before an evaluation: a listed office by its id, or one of their own by name and kind. */
export type NewEvaluation = Omit<EvaluationKey, 'office'> & { office: string | OwnOffice };

export type StartResult = { ok: true; id: string; existed: boolean } | Extract<OwnOfficeId, { ok: false }>;

/**
 * Starts an evaluation, or finds the one that this office already has for the year. No answer is copied from last year.
 * @param withActions whether the open actions of last year come along; in one that is there already nothing is changed
 */
export async function startEvaluation(wanted: NewEvaluation, withActions: boolean): Promise<StartResult> {
  const own = typeof wanted.office === 'string' ? null : wanted.office;
  const database = await openedDatabase();
  const given =
    typeof wanted.office === 'string'
      ? { ok: true as const, id: wanted.office }
      : ownOfficeId(wanted.office.name, await knownOffices(database));
  if (!given.ok) return given;
  const office = given.id;
  const { standard, edition, year } = wanted;
  const id = evaluationId({ standard, edition, office, year });
  if (await findEvaluation(database, id)) return { ok: true, id, existed: true };
  const recorder = currentRecorder();
  const createdAt = recorder.now().toISOString();
  const patch = {
    standard,
    edition,
    office,
    year,
    createdAt,
    ...(own ? { ownOffice: { ...own, name: tidy(own.name) } } : {}),
  };
  const carried = (withActions ? await readCarryOffer(database, id) : null)?.actions ?? [];
  await recordEdits(
    database,
    [
      { evaluation: id, entity: 'evaluation', entityId: id, patch, knew: {} },
      ...carried.map((action) => ({
        evaluation: id,
        entity: entities.action.name,
        entityId: action.id,
        patch: { ...action.patch, removed: false },
        knew: {},
      })),
    ],
    recorder,
  );
  actionRows.begun(id, carried);
  return { ok: true, id, existed: false };
}

async function knownOffices(database: RettesnorDatabase): Promise<KnownOffice[]> {
  const [listed, evaluations] = await Promise.all([loadOffices(), listEvaluations(database)]);
  return [
    ...listed.map(({ id, name }) => ({ id, name, own: false })),
    ...evaluations.map((evaluation) => officeOf(evaluation, listed)).filter(({ own }) => own),
  ];
}

/** A name as it is seen: it is written on papers, and read in lists beside others. */
function tidy(name: string): string {
  return seenText(name).text.trim().replace(/\s+/g, ' ');
}
