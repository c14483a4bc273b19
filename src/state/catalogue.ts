import { useEffect, useState } from 'react';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listStandards, loadStandard, type StandardKey } from '#src/catalogue/standards.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';

export { listStandards, type StandardKey };

/** A standard on the screen: being loaded, there, not in this app, or not loadable now. */
export type StandardState =
  | { status: 'loading' }
  | { status: 'ready'; standard: Standard }
  | { status: 'missing' }
  | { status: 'failed' };

/** Loads one edition of a standard. */
export function useStandard({ standard, edition }: StandardKey): StandardState {
  const [state, setState] = useState<StandardState>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    setState({ status: 'loading' });
    loadStandard({ standard, edition }).then(
      (loaded) => current && setState(loaded ? { status: 'ready', standard: loaded } : { status: 'missing' }),
      () => current && setState({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [standard, edition]);
  return state;
}

/** The offices that come with the app. `null` while they load. */
export function useOffices(): readonly ListedOffice[] | null {
  const [offices, setOffices] = useState<readonly ListedOffice[] | null>(null);
  useEffect(() => {
    let current = true;
    loadOffices().then(
      (loaded) => current && setOffices(loaded),
      () => current && setOffices([]),
    );
    return () => {
      current = false;
    };
  }, []);
  return offices;
}
