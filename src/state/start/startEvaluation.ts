import { loadOffices } from '#src/catalogue/offices.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { entities, type Entity } from '#src/domain/changes/entities/entities.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { evaluationId, type EvaluationKey, type OwnOffice } from '#src/domain/evaluation/Evaluation.ts';
import { ownOfficeId, type KnownOffice, type OwnOfficeId } from '#src/domain/evaluation/ownOffice.ts';
import { sharedScopeId } from '#src/domain/changes/entities/sharedScopeId.ts';
import { seenText } from '#src/domain/input/seenText.ts';
import { findEvaluation, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import {
  actionRows,
  barrierRows,
  meetingPointRows,
  meetingRows,
  recurringPointRows,
} from '../editing/openEvaluation.ts';
import { currentRecorder } from '../session/recorder.ts';
import { openedDatabase } from '../session/session.ts';
import { readCarryOffer } from '../years/carryOffer.ts';
import { officeOf } from '../years/office.ts';

/** What a person chooses before an evaluation: a listed office by its id, or one of their own by name and kind. */
export type NewEvaluation = Omit<EvaluationKey, 'office'> & { office: string | OwnOffice };

export type StartResult = { ok: true; id: string; existed: boolean } | Extract<OwnOfficeId, { ok: false }>;

/**
 * Starts an evaluation, or finds the one that this office already has for the year. No answer is copied from last year; what the
 * office has said of the points of its year comes along, and so do what its meetings left undone and when they meet next, the facts of its project and its own
 * texts in forms.
 * @param along whether the open actions of last year come along, and the barriers that still stand; in one that is there
 * already nothing is changed. `scopes`: ids of the parts of the standard that are gone through by themselves
 */
export async function startEvaluation(
  wanted: NewEvaluation,
  along: { actions: boolean; barriers: boolean; scopes: readonly string[] },
): Promise<StartResult> {
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
  const offer = await readCarryOffer(database, id);
  const actions = (along.actions && offer?.actions) || [];
  const barriers = (along.barriers && offer?.barriers) || [];
  const points = offer?.recurringPoints ?? [];
  const meetingPoints = offer?.meetingPoints ?? [];
  const meetings = offer?.meetings ?? [];
  const { projects = [], formTexts = [] } = offer?.forms ?? {};
  await recordEdits(
    database,
    [
      { evaluation: id, entity: 'evaluation', entityId: id, patch, knew: {} },
      ...actions.map((action) => begun(id, entities.action.name, action)),
      ...barriers.map((barrier) => begun(id, entities.barrier.name, barrier)),
      ...points.map((point) => begun(id, entities.recurringPoint.name, point)),
      ...meetingPoints.map((point) => begun(id, entities.meetingPoint.name, point)),
      ...meetings.map((meeting) => begun(id, entities.meeting.name, meeting)),
      ...projects.map((row) => whole(id, entities.project.name, row)),
      ...formTexts.map((row) => whole(id, entities.formText.name, row)),
      ...along.scopes.map((scope) =>
        whole(id, entities.sharedScope.name, {
          id: sharedScopeId.make(id, scope),
          patch: { state: 'chosen' },
        }),
      ),
    ],
    recorder,
  );
  actionRows.begun(id, actions);
  barrierRows.begun(id, barriers);
  recurringPointRows.begun(id, points);
  meetingPointRows.begun(id, meetingPoints);
  meetingRows.begun(id, meetings);
  return { ok: true, id, existed: false };
}

/** The same of a kind that is never taken away. */
function whole(evaluation: string, entity: Entity, { id, patch }: { id: string; patch: Patch }): Edit {
  return { evaluation, entity, entityId: id, patch, knew: {} };
}

/** A row that comes along, as it is first said in the new year. */
function begun(evaluation: string, entity: Entity, { id, patch }: { id: string; patch: Patch }): Edit {
  return { evaluation, entity, entityId: id, patch: { ...patch, removed: false }, knew: {} };
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
