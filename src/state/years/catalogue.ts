import { useEffect, useState } from 'react';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listStandards, loadStandard, type StandardKey } from '#src/catalogue/standards.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';
import type { Reading } from '../Reading.ts';

export { listStandards, type StandardKey };

/** A standard on the screen: being loaded, there, not in this app, or not loadable now. */
export type StandardState = Reading<{ standard: Standard }, 'missing'>;

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

/** The standard of each evaluation, by its id; `null` where this app does not have it, or cannot load it now. */
export async function standardsOf(
  evaluations: readonly string[],
): Promise<ReadonlyMap<string, Standard | null>> {
  const found = evaluations.map(async (id): Promise<[string, Standard | null]> => {
    const key = evaluationKey(id);
    return [id, key && (await loadStandard(key).catch(() => null))];
  });
  return new Map(await Promise.all(found));
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
