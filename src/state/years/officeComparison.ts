import { useLiveQuery } from 'dexie-react-hooks';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';
import type { EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import type { Reading } from '../Reading.ts';
import { useOffices } from './catalogue.ts';
import {
  settleScope,
  withinScope,
  yearBefore,
  type ComparisonOptions,
  type ComparisonScope,
  type ComparisonChoice,
} from './comparisonScope.ts';
import { officeOf, type Office } from './office.ts';
import { loadEditionChain, ownCatalogue, type Catalogue } from './officeEvaluations.ts';
import { useSession } from '../session/session.ts';

export type { ComparisonScope, ComparisonChoice };

/** One office in the year compared. */
export type ComparedOffice = {
  office: Office;
  now: OfficeYear;
  /** Its evaluation of the calendar year before, where there is one. */
  earlier: Evaluation | null;
};

export type OfficeComparison = {
  standard: Standard;
  scope: ComparisonScope;
  options: ComparisonOptions;
  /** By name. */
  offices: readonly ComparedOffice[];
  /** Ids of every office on this machine: what aliases are handed out among. */
  known: readonly string[];
};

/** `nothing`: there is no evaluation here. `standard-missing`: every one is of an edition that this app does not have. */
export type OfficeComparisonState = Reading<OfficeComparison, 'nothing' | 'standard-missing'>;

/** Offices side by side, as they are now, in this tab and in others. While another choice is read, the last one stays. */
export function useOfficeComparison({
  standard,
  edition,
  kind,
  year,
}: ComparisonChoice): OfficeComparisonState {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  // Before the query: what comes from chunks of the app is no part of what it watches.
  const listed = useOffices();
  const state = useLiveQuery(
    () =>
      database && listed
        ? readOfficeComparison(database, { standard, edition, kind, year }, listed)
        : undefined,
    [database, listed, standard, edition, kind, year],
  );
  return state ?? { status: 'loading' };
}

/** Reads the answers of the year compared, of the offices in question and no others. Never throws. */
export async function readOfficeComparison(
  database: RettesnorDatabase,
  choice: ComparisonChoice,
  listed: readonly ListedOffice[],
  catalogue: Catalogue = ownCatalogue,
): Promise<OfficeComparisonState> {
  try {
    const stored = (await listEvaluations(database)).map((evaluation) => ({
      evaluation,
      office: officeOf(evaluation, listed),
    }));
    if (stored.length === 0) return { status: 'nothing' };
    const available = new Set(catalogue.listStandards().map(nameOf));
    const all = stored.filter(({ evaluation }) => available.has(nameOf(evaluation)));
    const settled = settleScope(all, choice);
    if (!settled) return { status: 'standard-missing' };
    const members = withinScope(all, settled.scope).toSorted((a, b) =>
      a.office.name.localeCompare(b.office.name, 'nb'),
    );
    const answers = await listAnswersOf(
      database,
      members.map(({ evaluation }) => evaluation.id),
    );
    const standard = await catalogue.loadStandard(settled.scope.key);
    if (!standard) return { status: 'standard-missing' };
    const offices = members.map((member, index) => ({
      office: member.office,
      now: officeYear(member.evaluation, member.office, standard, answers[index] ?? []),
      earlier: yearBefore(all, member),
    }));
    const known = [...new Set(stored.map(({ office }) => office.id))];
    return { status: 'ready', standard, ...settled, offices, known };
  } catch {
    return { status: 'failed' };
  }
}

/** The offices in the year before the one compared. */
export type EarlierYear = {
  /** The calendar year. */
  year: number;
  /** By the id of the evaluation of the year compared. */
  offices: ReadonlyMap<string, OfficeYear>;
  chain: EditionChain;
};

/** The year before, as it is now: read only by what shows it. `undefined` while it is read. */
export function useEarlierYear(comparison: Pick<OfficeComparison, 'scope' | 'offices'>) {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const { scope, offices } = comparison;
  const state = useLiveQuery(
    () => (database ? readEarlierYear(database, { scope, offices }) : undefined),
    [database, scope, offices],
  );
  // Until the next year has been read, the last one would be taken for it.
  return state === 'failed' || state?.year === scope.year - 1 ? state : undefined;
}

/** Reads the answers of the year before, of the offices that have one. Never throws. */
export async function readEarlierYear(
  database: RettesnorDatabase,
  { scope, offices }: Pick<OfficeComparison, 'scope' | 'offices'>,
  catalogue: Catalogue = ownCatalogue,
): Promise<EarlierYear | 'failed'> {
  try {
    const pairs = offices.flatMap(({ office, now, earlier }) => (earlier ? [{ office, now, earlier }] : []));
    const answers = await listAnswersOf(
      database,
      pairs.map(({ earlier }) => earlier.id),
    );
    const chain = await loadEditionChain(catalogue, [
      { ...scope.key },
      ...pairs.map(({ earlier }) => earlier),
    ]);
    const years = pairs.flatMap(({ office, now, earlier }, index): [string, OfficeYear][] => {
      const standard = chain.editions.find(({ edition }) => edition === earlier.edition);
      return standard ? [[now.evaluation, officeYear(earlier, office, standard, answers[index] ?? [])]] : [];
    });
    return { year: scope.year - 1, offices: new Map(years), chain };
  } catch {
    return 'failed';
  }
}

function officeYear(
  { id, year }: Evaluation,
  { kind }: Office,
  standard: Standard,
  answers: readonly Answer[],
): OfficeYear {
  return { evaluation: id, year, standard, items: assessRequirements(standard, kind, answers) };
}

function nameOf({ standard, edition }: { standard: string; edition: string }): string {
  return `${standard}/${edition}`;
}
