import { useEffect, useState } from 'react';
import { eraseExample } from '#src/state/erase.ts';
import { commitImport, planFile, type ImportError, type ImportPlan } from '#src/state/importFile.ts';

/** What is in Rettesnor already, as far as it matters to a file that is to be taken in. */
export type Occupancy = 'nothing' | 'example' | 'own';

export type FileOpening =
  | { status: 'reading' }
  | { status: 'refused'; error: ImportError }
  | { status: 'planned' | 'takingIn' | 'taken'; plan: ImportPlan }
  /** Something was there after all. Nothing was written. */
  | { status: 'occupied'; plan: ImportPlan }
  | { status: 'failed'; plan: ImportPlan };

/** A file from being chosen to being taken in. Nothing is written before `takeIn`. */
export function useFileOpening(file: File, occupancy: Occupancy) {
  const [state, setState] = useState<FileOpening>({ status: 'reading' });

  useEffect(() => {
    let current = true;
    setState({ status: 'reading' });
    void planFile(file).then((result) => {
      if (!current) return;
      setState(
        result.ok ? { status: 'planned', plan: result.plan } : { status: 'refused', error: result.error },
      );
    });
    return () => {
      current = false;
    };
  }, [file]);

  const takeIn = async (plan: ImportPlan) => {
    setState({ status: 'takingIn', plan });
    try {
      if (occupancy === 'example') await eraseExample();
      const result = await commitImport(plan);
      setState({ status: result.ok ? 'taken' : 'occupied', plan });
      return result.ok;
    } catch {
      setState({ status: 'failed', plan });
      return false;
    }
  };

  return { state, takeIn };
}
