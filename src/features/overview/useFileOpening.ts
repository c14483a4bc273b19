import { useEffect, useRef, useState } from 'react';
import { shownName } from '#src/domain/input/shownName.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { commitGuarded, importFile, type FileImport } from '#src/state/import/importFile.ts';
import type { FileError, ImportPlan, ImportProgress } from '#src/state/import/ImportPlan.ts';
import type { IntakeSource } from '#src/state/backup/takeOut.ts';
import type { FileNaming } from '#src/state/files/saveFile.ts';

/** What stands above a plan: why it is shown again, or why it was not carried out. */
export type PlanRemark = 'stale' | 'cancelled' | 'failedCopy' | 'failed';

export type FileOpening =
  | { status: 'reading'; progress: ImportProgress }
  | { status: 'refused'; error: FileError }
  /** The file or the database could not be read at all. */
  | { status: 'unread' }
  | { status: 'planned'; plan: ImportPlan; remark: PlanRemark | null }
  | { status: 'takingIn'; plan: ImportPlan; progress: ImportProgress | null };

const nothingRead: ImportProgress = { stage: 'reading', done: 0, total: 0 };

/**
 * Files from being chosen to being taken in. Nothing is written before `takeIn`, and nothing at all when the dialogue
 * is closed before that.
 * @param naming of the copy of what is here, made before anything is written
 */
export function useFileOpening(files: readonly File[], naming: () => FileNaming) {
  const [state, setState] = useState<FileOpening>({ status: 'reading', progress: nothingRead });
  const opened = useRef<FileImport | null>(null);

  useEffect(() => {
    let current = true;
    const show = (next: (before: FileOpening) => FileOpening) => {
      if (current) setState(next);
    };
    show(() => ({ status: 'reading', progress: nothingRead }));
    const named = files.map((file) => ({ name: shownName(file.name), file }));
    const own = importFile(named, (progress) =>
      show((before) => {
        if (before.status === 'reading') return { status: 'reading', progress };
        return before.status === 'takingIn' ? { ...before, progress } : before;
      }),
    );
    opened.current = own;
    own.plan().then(
      (outcome) =>
        show(() => {
          if (outcome.kind === 'planned') return { status: 'planned', plan: outcome.plan, remark: null };
          if (outcome.kind === 'refused') return { status: 'refused', error: outcome.error };
          return { status: 'unread' };
        }),
      () => show(() => ({ status: 'unread' })),
    );
    return () => {
      current = false;
      own.end();
    };
  }, [files]);

  /**
   * @param source where it comes from, for it to be taken out again
   * @param toDownloads the copy goes to the downloads, where the dialogue has failed
   * @returns whether it was taken in
   */
  const takeIn = async (
    plan: ImportPlan,
    decisions: Edit<string>[],
    source: IntakeSource,
    toDownloads: boolean,
  ): Promise<boolean> => {
    if (!opened.current) return false;
    setState({ status: 'takingIn', plan, progress: null });
    try {
      const copy = { ...naming(), toDownloads };
      const outcome = await commitGuarded(opened.current, plan, decisions, copy, source);
      if (outcome.kind === 'committed') return true;
      if (outcome.kind === 'stale') setState({ status: 'planned', plan: outcome.plan, remark: 'stale' });
      else setState({ status: 'planned', plan, remark: remarkOf(outcome) });
    } catch {
      setState({ status: 'planned', plan, remark: 'failed' });
    }
    return false;
  };

  return { state, takeIn };
}

function remarkOf(
  outcome: { kind: 'failed' } | { kind: 'no-copy'; why: 'cancelled' | 'failed' },
): PlanRemark {
  if (outcome.kind === 'failed') return 'failed';
  return outcome.why === 'cancelled' ? 'cancelled' : 'failedCopy';
}
