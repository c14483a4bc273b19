import { create } from 'zustand';

type Active = {
  number: number | null;
  /** One has gone to it, with a key or a button: it is not only what was touched last. */
  arrived: boolean;
};

/** The requirement that has the focus, or was last gone to: the one that the keys act on. */
const useActiveRequirement = create<Active>()(() => ({ number: null, arrived: false }));

/** Whether this requirement is the active one. */
export function useIsActive(number: number): boolean {
  return useActiveRequirement((state) => state.number === number);
}

/** Whether this requirement is the active one, and has been gone to. */
export function useIsArrivedAt(number: number): boolean {
  return useActiveRequirement((state) => state.number === number && state.arrived);
}

/** Makes a requirement the active one, or none. */
export function activate(number: number | null): void {
  if (useActiveRequirement.getState().number !== number) {
    useActiveRequirement.setState({ number, arrived: false });
  }
}

/** Makes a requirement the active one, and opens in it what is to be answered. */
export function arrive(number: number): void {
  useActiveRequirement.setState({ number, arrived: true });
}

/** The active requirement at this moment. */
export function activeRequirement(): number | null {
  return useActiveRequirement.getState().number;
}

/** Calls back whenever another one is active. @returns a function that ends it */
export function watchActiveRequirement(onChange: () => void): () => void {
  return useActiveRequirement.subscribe(onChange);
}
