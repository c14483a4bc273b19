import type { Change } from './Change.ts';
import type { LogCut } from '../evaluation/Signature.ts';
import type { SignedForm } from './signedForm.ts';

/**
 * Where a signature cuts the log: the newest changes of what it covers. With all they build on they are every change of
 * the covered kinds that is here, also where a forged log has parents in a circle. What they build on and is not here is
 * named too: should it come later, it stays outside.
 * @param changes the log of one evaluation, in any order
 */
export function cutOf(changes: readonly Change[], form: SignedForm): LogCut {
  const concerned = changes.filter(({ entity }) => Object.hasOwn(form, entity));
  const here = new Set(concerned.map(({ id }) => id));
  const parents = new Set(concerned.flatMap((change) => change.parents));
  const newest = concerned.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
  const reached = reachedFrom(concerned, newest, new Set());
  const circling = [...here].filter((id) => !reached.has(id));
  return {
    newest: [...newest, ...circling].toSorted(),
    absent: [...parents].filter((id) => !here.has(id)).toSorted(),
  };
}

/**
 * The log divided at a cut: what is covered, what is not (of the kinds that the form covers), and the ids of covered
 * changes that are known to be missing.
 * @param changes the log of one evaluation, in any order
 */
export function divideAt(
  changes: readonly Change[],
  { newest, absent }: LogCut,
  form: SignedForm,
): { covered: Change[]; outside: Change[]; missing: string[] } {
  const concerned = changes.filter(({ entity }) => Object.hasOwn(form, entity));
  const here = new Set(concerned.map(({ id }) => id));
  const reached = reachedFrom(concerned, newest, new Set(absent));
  return {
    covered: concerned.filter(({ id }) => reached.has(id)),
    outside: concerned.filter(({ id }) => !reached.has(id)),
    missing: [...reached].filter((id) => !here.has(id)),
  };
}

/** The ids, and those of all they build on; not beyond what was missing when the cut was made. */
function reachedFrom(
  changes: readonly Change[],
  start: readonly string[],
  absent: ReadonlySet<string>,
): Set<string> {
  const parentsOf = new Map(changes.map(({ id, parents }) => [id, parents]));
  const reached = new Set<string>();
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id) || absent.has(id)) continue;
    reached.add(id);
    waiting.push(...(parentsOf.get(id) ?? []));
  }
  return reached;
}
