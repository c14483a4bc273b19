import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page acts. False only for the first drawing of a page that lies ready-made in the build. */
export function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
