import { create } from 'zustand';

/**
 * Why findings are accepted as they are, by evaluation and kind of finding, until they are signed. Kept for as long as
 * the tab is open: whoever goes to put something right comes back to what they wrote.
 */
const useReasons = create<Record<string, string>>()(() => ({}));

/** What is written of a kind of finding, and a way to write it. */
export function useReason(evaluation: string, check: string): [string, (reason: string) => void] {
  const key = `${evaluation} ${check}`;
  const reason = useReasons((reasons) => reasons[key] ?? '');
  return [reason, (written) => useReasons.setState({ [key]: written })];
}

/** What is written of several kinds of finding, by their names. */
export function useWrittenReasons(evaluation: string): (check: string) => string {
  const reasons = useReasons();
  return (check) => reasons[`${evaluation} ${check}`] ?? '';
}
