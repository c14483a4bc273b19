import { fnv } from '#src/domain/input/fnv.ts';
import type { EvaluationList } from './evaluationList.ts';

const key = 'rettesnor-list';

/** This very build: what another has kept may mean something else. */
const keptBy = import.meta.url;

/** `list`: as JSON; `sum`: a mark of what it says. What has been damaged is not drawn, or the page would break each time. */
type Kept = { by: string; sum: number; list: string };

type KeptList = Omit<EvaluationList, 'readAt'> & { readAt: string };

/** So many lines are kept. Those of a city are more than a browser should hold twice. */
const mostLines = 24;

/**
 * The list as it was when this machine last showed it, for the moment until the disk has been read. What the disk then says
 * is what counts. `null`: nothing is kept, or not by this build.
 */
export function readKeptList(): EvaluationList | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isKept(kept)) return null;
    const list = JSON.parse(kept.list) as KeptList;
    return { ...list, readAt: new Date(list.readAt) };
  } catch {
    return null;
  }
}

/** Whether something is kept, of whatever build. */
export function isListKept(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/**
 * Keeps what the list shows of each evaluation, and no name of anybody who has written in it. Where a line tells who opened
 * an evaluation again and why, nothing is kept: it cannot be shown whole without.
 */
export function keepList(list: EvaluationList): void {
  const summaries = list.summaries.map((summary) => ({
    ...summary,
    evaluation: { ...summary.evaluation, conflicts: [], heads: {}, changedBy: { name: '', role: '' } },
  }));
  try {
    const isToBeKept = summaries.length <= mostLines && summaries.every(({ reopened }) => reopened === null);
    if (!isToBeKept) return forgetKeptList();
    const said = JSON.stringify({ ...list, summaries });
    const kept: Kept = { by: keptBy, sum: fnv(said), list: said };
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Private mode without storage, or no room: the next visit waits for the disk, and is not shown what is older yet.
    forgetKeptList();
  }
}

/** Forgets it: something of it has been erased. It is kept anew when the list is next shown. */
export function forgetKeptList(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Private mode without storage: nothing is kept.
  }
}

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null) return false;
  const { by, sum, list } = kept as Partial<Record<keyof Kept, unknown>>;
  return by === keptBy && typeof list === 'string' && sum === fnv(list);
}
