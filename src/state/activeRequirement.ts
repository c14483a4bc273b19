import { create } from 'zustand';

/** The requirement that has the focus, or was last gone to: the one that the keys act on. */
const useActiveRequirement = create<{ number: number | null }>()(() => ({ number: null }));

/** Whether this requirement is the active one. */
export function useIsActive(number: number): boolean {
  return useActiveRequirement((state) => state.number === number);
}

/** Makes a requirement the active one, or none. */
export function activate(number: number | null): void {
  if (useActiveRequirement.getState().number !== number) useActiveRequirement.setState({ number });
}

/** The active requirement at this moment. */
export function activeRequirement(): number | null {
  return useActiveRequirement.getState().number;
}
