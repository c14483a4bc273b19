import { useLiveQuery } from 'dexie-react-hooks';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { openedDatabase } from '../session/session.ts';
import { officeOf } from '../years/office.ts';
import { readSharedFolder, type SharedFolder } from './sharedFolder.ts';
import { liveChoice } from './sharedLive.ts';
import type { WayChoice } from './Way.ts';

/** An office that may be shared. */
export type ShareableOffice = { id: string; name: string };

/** What the page of sharing is drawn from. */
export type SharingSource = {
  chosen: SharedFolder | null;
  /** What is shared live. */
  live: WayChoice | null;
  /** Offices that somebody has written of here, in the order of their names. None of the example. */
  offices: ShareableOffice[];
  /** What an office is called; its id where nobody here knows. */
  nameOf: (office: string) => string;
  /** What kind of office it is; `null` where nobody here knows. */
  kindOf: (office: string) => string | null;
};

/** What is chosen and what may be. `undefined` while it is read. */
export function useSharingSource(): SharingSource | undefined {
  return useLiveQuery(readSource, []);
}

async function readSource(): Promise<SharingSource> {
  const database = await openedDatabase();
  const [chosen, live, evaluations, examples, listed] = await Promise.all([
    readSharedFolder(database),
    liveChoice.readChoice(database),
    listEvaluations(database),
    readExampleIds(database),
    loadOffices(),
  ]);
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  const kinds = new Map<string, string>(listed.map(({ id, kind }) => [id, kind]));
  const own = new Map<string, string>();
  for (const evaluation of evaluations) {
    const { id, name, kind } = officeOf(evaluation, listed);
    names.set(id, name);
    kinds.set(id, kind);
    if (!examples.has(evaluation.id)) own.set(id, name);
  }
  return {
    chosen,
    live,
    offices: [...own]
      .map(([id, name]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    nameOf: (office) => names.get(office) ?? office,
    kindOf: (office) => kinds.get(office) ?? null,
  };
}
