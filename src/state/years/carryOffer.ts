import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import { useLiveQuery } from 'dexie-react-hooks';
import { carriedActions, reachedLevels, type CarriedAction } from '#src/domain/actions/carriedActions.ts';
import { openActions } from '#src/domain/actions/openActions.ts';
import { carriedBarriers, type CarriedBarrier } from '#src/domain/barriers/carriedBarriers.ts';
import { isGoneThrough } from '#src/domain/evaluation/SharedScope.ts';
import { carriedForms, type CarriedForms } from '#src/domain/forms/carriedForms.ts';
import { derivedId } from '#src/domain/changes/derivedId.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { mostFields } from '#src/domain/changes/declaredField.ts';
import { carriedPoints, type CarriedPoint } from '#src/domain/year/carriedPoints.ts';
import { loadYearFile } from '#src/catalogue/yearFiles.ts';
import { carriedMeetingPoints, type CarriedMeetingPoint } from '#src/domain/meeting/carriedMeetingPoints.ts';
import { carriedMeetings, type CarriedMeeting } from '#src/domain/meeting/carriedMeetings.ts';
import { evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { lineageBetween } from '#src/domain/trends/EditionChain.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listRows } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';
import { loadEditionChain, ownCatalogue, readYearBefore, type Catalogue } from './officeEvaluations.ts';

/** What can come along to an evaluation from the one the office made before it. */
export type CarryOffer = {
  /** Id of the evaluation it comes from, and its calendar year. */
  from: string;
  year: number;
  actions: readonly CarriedAction[];
  /** Those that still stand in the way. */
  barriers: readonly CarriedBarrier[];
  /**
   * Titles of the open actions that cannot come along: with the year they come from, they would say more than a row can
   * hold. Only an action in a file that was made by hand can be one.
   */
  tooLarge: readonly string[];
  /** How many of the actions have an expected level that was reached in that year. */
  reached: number;
  /** What the office has said of the points of its year. */
  recurringPoints: readonly CarriedPoint[];
  /** What its meetings left: decisions that are still open, and points that were not reached. */
  meetingPoints: readonly CarriedMeetingPoint[];
  /** The next meetings that its last ones agreed on. */
  meetings: readonly CarriedMeeting[];
  /** The facts of its project, and its own texts in forms of others. */
  forms: CarriedForms;
  /** Ids of the parts of the standard that were gone through by themselves. */
  scopes: readonly string[];
  /** Whether that year was signed off: it cannot change any more. */
  signedOff: boolean;
};

/**
 * The open actions, the barriers that still stand, the points of the year, and what meetings left undone, of the evaluation that the office made last
 * before this one, as they would come along.
 * @param id the evaluation they would come to; it need not be there yet
 * @returns `null` where the office made none before
 */
export async function readCarryOffer(
  database: RettesnorDatabase,
  id: string,
  catalogue: Catalogue = ownCatalogue,
): Promise<CarryOffer | null> {
  const before = await readYearBefore(database, id);
  if (!before) return null;
  const [rows, yearFile] = await Promise.all([listRows(database, before.id), loadYearFile(before)]);
  const { actions, barriers, answers, recurringPoints, meetings, meetingPoints, signatures } = rows;
  const open = openActions(actions);
  const { year } = before;
  const scores = new Map(answers.map(({ requirement, score }) => [requirement, score]));
  const { numberOf, nameOf } = await followNumbers(before, id, catalogue);
  const carried = carriedActions(id, { year, actions: open }, numberOf);
  const along = carried.filter(fitsInRow);
  const reached = open.filter((action, index) => {
    const comes = carried[index];
    if (!comes || !fitsInRow(comes)) return false;
    return reachedLevels(action, (number) => scores.get(number) ?? null).length > 0;
  });
  const barriersAlong = carriedBarriers(
    id,
    barriers,
    along.map((action) => action.id),
    numberOf,
  );
  return {
    from: before.id,
    year,
    actions: along,
    tooLarge: open.flatMap(({ title }, index) => {
      const comes = carried[index];
      return comes && !fitsInRow(comes) ? [title.trim()] : [];
    }),
    barriers: barriersAlong,
    reached: reached.length,
    recurringPoints: carriedPoints(id, recurringPoints, yearFile?.points ?? [], numberOf),
    meetingPoints: carriedMeetingPoints(id, {
      year,
      meetings,
      points: meetingPoints,
      subjectOf: ({ requirement, action, barrier, title }) => {
        const followed = requirement === null ? null : numberOf(requirement);
        const [ofAction, ofBarrier] = [withPart(actions, action), withPart(barriers, barrier)];
        // Told in words beside what it is about: an action or a barrier that is left behind is known by them.
        const named = ofAction?.title ?? (ofBarrier ? barrierName(ofBarrier) : null);
        return {
          requirement: followed,
          action: comesAlong(along, ofAction, id),
          barrier: comesAlong(barriersAlong, ofBarrier, id),
          title: named ?? (requirement !== null && followed === null ? nameOf(requirement) : title),
        };
      },
    }),
    meetings: carriedMeetings(id, meetings),
    forms: carriedForms(id, rows),
    scopes: rows.sharedScopes.filter(isGoneThrough).map(({ scope }) => scope),
    signedOff: standingSignature(signatures) !== null,
  };
}

function withPart<Row extends { id: string }>(rows: readonly Row[], part: string | null): Row | null {
  return rows.find(({ id }) => ownPart(id) === part) ?? null;
}

/** The own part of the id that a row has in a later evaluation. `null`: it stays where it is. */
function comesAlong(
  carried: readonly { id: string }[],
  row: { id: string } | null,
  into: string,
): string | null {
  const part = row && derivedId(ownPart(row.id), into);
  return carried.some(({ id }) => ownPart(id) === part) ? part : null;
}

/** What comes along, and is not in the later year as it is there: nobody has taken it, or somebody has taken it away again. */
export function notHere<Row extends { removed: boolean }, Carried extends { id: string }>(
  carried: readonly Carried[],
  here: Readonly<Record<string, Row>>,
): { missing: Carried[]; takenAway: { carried: Carried; row: Row }[] } {
  return {
    missing: carried.filter(({ id }) => !here[id]),
    takenAway: carried.flatMap((each) => {
      const row = here[each.id];
      return row?.removed ? [{ carried: each, row }] : [];
    }),
  };
}

function fitsInRow({ patch }: CarriedAction): boolean {
  return Object.keys(patch).length <= mostFields;
}

/** `readCarryOffer`, read again when something changes. `null` while it is read, and where the office made none before. */
export function useCarryOffer(id: string | null): CarryOffer | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const offer = useLiveQuery(
    async () => (database && id !== null ? readCarryOffer(database, id) : null),
    [database, id],
  );
  return offer ?? null;
}

/** What a requirement of the earlier evaluation is called in the edition of the later one, and by name where it was. */
async function followNumbers(
  before: Evaluation,
  id: string,
  catalogue: Catalogue,
): Promise<{ numberOf: (requirement: number) => number | null; nameOf: (requirement: number) => string }> {
  const key = evaluationKey(id);
  if (!key || key.edition === before.edition)
    return { numberOf: (requirement) => requirement, nameOf: () => '' };
  const chain = await loadEditionChain(catalogue, [before, key]);
  const [from, to] = [before, key].map(({ edition }) =>
    chain.editions.find((each) => each.edition === edition),
  );
  const nameOf = (requirement: number) => requirementIn(from ?? null, requirement).shortName ?? '';
  if (!from || !to) return { numberOf: () => null, nameOf };
  const later = new Map(
    [...lineageBetween(chain, from, to).pairs].map(([after, earlier]) => [earlier, after]),
  );
  return { numberOf: (requirement) => later.get(requirement) ?? null, nameOf };
}
