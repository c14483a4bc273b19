import { useEffect, useState } from 'react';
import {
  commitSheet,
  planSheet,
  type PlannedField,
  type SheetImport,
  type SheetOutcome,
} from '#src/state/import/filledSheet.ts';
import type { IntakeSource } from '#src/state/backup/takeOut.ts';
import type { FileNaming } from '#src/state/files/saveFile.ts';

/** Why a plan is shown again, or was not carried out. */
export type SheetRemark = 'stale' | 'cancelled' | 'failedCopy' | 'failed';

type SheetOpening =
  | { status: 'reading' }
  | { status: 'planned'; found: SheetImport; remark: SheetRemark | null }
  | { status: 'takingIn'; found: SheetImport }
  | { status: 'not'; outcome: Exclude<SheetOutcome, { kind: 'planned' }> };

/**
 * A filled-in sheet from being chosen to being taken in. Nothing is written before `takeIn`.
 * @param naming of the copy of what is here, made before anything is written
 */
export function useSheetOpening(file: File, naming: () => FileNaming) {
  const [state, setState] = useState<SheetOpening>({ status: 'reading' });

  useEffect(() => {
    let current = true;
    void planSheet(file).then((outcome) => {
      if (current) setState(shown(outcome, null));
    });
    return () => {
      current = false;
    };
  }, [file]);

  /**
   * @param source where it comes from, for it to be taken out again
   * @param toDownloads the copy goes to the downloads, where the dialogue has failed
   * @returns whether it was taken in
   */
  const takeIn = async (
    found: SheetImport,
    chosen: ReadonlySet<PlannedField>,
    source: IntakeSource,
    toDownloads: boolean,
  ): Promise<boolean> => {
    setState({ status: 'takingIn', found });
    const outcome = await commitSheet(found, chosen, { ...naming(), toDownloads }, source);
    switch (outcome.kind) {
      case 'committed':
        return true;
      case 'stale':
        setState(shown(outcome.outcome, 'stale'));
        return false;
      case 'no-copy':
        setState({
          status: 'planned',
          found,
          remark: outcome.why === 'cancelled' ? 'cancelled' : 'failedCopy',
        });
        return false;
      case 'failed':
        setState({ status: 'planned', found, remark: 'failed' });
        return false;
    }
  };

  return { state, takeIn };
}

function shown(outcome: SheetOutcome, remark: SheetRemark | null): SheetOpening {
  return outcome.kind === 'planned'
    ? { status: 'planned', found: outcome.found, remark }
    : { status: 'not', outcome };
}
