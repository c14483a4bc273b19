import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { create } from 'zustand';
import { loadOffices } from '#src/catalogue/offices.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { rememberUse } from './session/everUsed.ts';
import { readExampleIds } from './session/exampleIds.ts';
import { officeOf } from './years/office.ts';
import { useSession } from './session/session.ts';

/** One year of one office, by name. */
export type OfficeYearName = { id: string; office: string; officeName: string; year: number };

/** The evaluations of one office, newest first. */
export type OfficeWithYears = { office: string; officeName: string; years: readonly OfficeYearName[] };

type Known = OfficeYearName & { isExample: boolean };

export type WhereIAm = {
  /** The office and year that the places lead to. `null`: there is none on this machine. */
  current: OfficeYearName | null;
  offices: readonly OfficeWithYears[];
};

const key = 'rettesnor-place';

const useLastOpened = create<{ last: OfficeYearName | null }>()(() => ({ last: null }));
// Afterwards: the page that lies ready-made in the build, where there is none, is taken over as it stands.
useLastOpened.setState({ last: readLast() });

/** Remembers which office and year a person is in, on this machine. Before the database is open the shell shows it. */
export function rememberPlace(place: OfficeYearName | null): void {
  if (useLastOpened.getState().last?.id === place?.id) return;
  useLastOpened.setState({ last: place });
  try {
    if (place) localStorage.setItem(key, JSON.stringify(place));
    else localStorage.removeItem(key);
  } catch {
    // Private mode without storage: it holds for this visit.
  }
}

/**
 * Which office and year a person is in: the one of the address, or else the last opened, or else the newest on this
 * machine, one's own before the example.
 * @param addressed the evaluation that the address names
 */
export function useWhereIAm(addressed: string | undefined): WhereIAm {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const known = useLiveQuery(() => (database ? readKnown(database) : undefined), [database]);
  const last = useLastOpened((state) => state.last);
  const found = known && (findCurrent(known, addressed, last?.id) ?? null);
  useEffect(() => {
    if (found !== undefined) rememberPlace(found);
  }, [found]);
  useEffect(() => {
    if (known) rememberUse(known.length > 0);
  }, [known]);
  return { current: found === undefined ? last : found, offices: known ? byOffice(known) : [] };
}

/** The evaluation that the places lead to, of those there are. Exported for its tests. */
export function findCurrent(
  known: readonly Known[],
  addressed: string | undefined,
  last: string | undefined,
): OfficeYearName | undefined {
  const newest = known.toSorted((a, b) => Number(a.isExample) - Number(b.isExample) || b.year - a.year)[0];
  const found = known.find(({ id }) => id === addressed) ?? known.find(({ id }) => id === last) ?? newest;
  if (!found) return undefined;
  const { id, office, officeName, year } = found;
  return { id, office, officeName, year };
}

async function readKnown(database: RettesnorDatabase): Promise<Known[]> {
  const [evaluations, examples] = await Promise.all([listEvaluations(database), readExampleIds(database)]);
  if (evaluations.length === 0) return [];
  const offices = await loadOffices();
  return evaluations
    .map((evaluation) => ({
      id: evaluation.id,
      office: evaluation.office,
      officeName: officeOf(evaluation, offices).name,
      year: evaluation.year,
      isExample: examples.has(evaluation.id),
    }))
    .toSorted((a, b) => a.officeName.localeCompare(b.officeName, 'nb') || b.year - a.year);
}

function byOffice(known: readonly Known[]): OfficeWithYears[] {
  const offices = new Map<string, OfficeWithYears & { years: OfficeYearName[] }>();
  for (const each of known) {
    const { office, officeName } = each;
    const found = offices.get(office);
    if (found) found.years.push(each);
    else offices.set(office, { office, officeName, years: [each] });
  }
  return [...offices.values()];
}

function readLast(): OfficeYearName | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isPlace(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isPlace(kept: unknown): kept is OfficeYearName {
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, office, officeName, year } = kept as Partial<Record<keyof OfficeYearName, unknown>>;
  return (
    typeof id === 'string' &&
    typeof office === 'string' &&
    typeof officeName === 'string' &&
    typeof year === 'number'
  );
}
