import * as z from 'zod/mini';
import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { isSameOfficeName } from '#src/domain/evaluation/ownOffice.ts';
import { parseUnknown } from '#src/domain/input/parseUnknown.ts';
import { seenText } from '#src/domain/input/seenText.ts';
import type { NotTakenIn } from './ImportPlan.ts';

const namedSchema = z.object({ name: z.string() });

/** Id of an office → every name its user has given it. */
export type OfficeNames = Map<string, string[]>;

/**
 * Whether the office of an evaluation is one it can be taken in for; `null` when it is. An office of the list is what the
 * list says, whatever a file calls it.
 * @param here the names of the offices that are here, and of those in the file that were judged before
 */
export async function judgeOffice(
  { evaluation, changes }: EvaluationLog,
  here: OfficeNames,
): Promise<NotTakenIn | null> {
  const [listed, standard] = await Promise.all([loadOffices(), loadStandard(evaluation)]);
  if (listed.some(({ id }) => id === evaluation.office)) return null;
  const kind = evaluation.ownOffice?.kind;
  if (standard && kind !== undefined && !standard.officeKinds.some(({ id }) => id === kind))
    return 'unknownKind';
  const names = namesIn(changes);
  const known = here.get(evaluation.office) ?? [];
  // Any name it has had will do: two people may have written it differently, and agreed later.
  const isSame = names.some((name) => known.some((other) => isSameOfficeName(name, other)));
  if (names.length > 0 && known.length > 0 && !isSame) return 'otherOffice';
  here.set(evaluation.office, [...known, ...names]);
  return null;
}

/** Every name that changes have given their office, and that can be seen. */
function namesIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ patch }) => {
    const own = parseUnknown(namedSchema, patch['ownOffice']);
    return own.ok && seenText(own.data.name).text.trim() !== '' ? [own.data.name] : [];
  });
}
