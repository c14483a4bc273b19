import { knownTime, type KnownTime } from '#src/domain/changes/knownTime.ts';
import type { EvaluationList } from './evaluationList.ts';

/** How much would be lost if this machine were lost now. */
export type BackupNeed = {
  /** When all was last written to a file, ISO, or `null`: never, or nobody knows. */
  lastAt: KnownTime | null;
  /** Changes that no file holds. The example's do not count. */
  changes: number;
  /** Many, or old enough that a person would not remember them all. */
  urgent: boolean;
};

/** This many changes that no file holds are many: about half an hour's work. */
export const manyChanges = 30;

/** After this many days a person no longer remembers what they wrote. */
export const longSince = 7;

const day = 24 * 60 * 60 * 1000;

/** Whether it is time for a backup. `null` when there is nothing of one's own to back up. */
export function backupNeed({ summaries, lastBackup, readAt }: EvaluationList): BackupNeed | null {
  const own = summaries.filter((summary) => !summary.isExample);
  if (own.length === 0) return null;
  const changes = own.reduce((total, summary) => total + summary.changesSinceBackup, 0);
  const since = lastBackup?.at ?? own.map(({ evaluation }) => evaluation.createdAt).toSorted()[0] ?? '';
  const old = readAt.getTime() - Date.parse(since) > longSince * day;
  return {
    lastAt: lastBackup && knownTime(lastBackup.at, readAt),
    changes,
    urgent: changes >= manyChanges || (changes > 0 && old),
  };
}
