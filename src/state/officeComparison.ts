import { useLiveQuery } from 'dexie-react-hooks';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';
import type { EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { useOffices } from './catalogue.ts';
import {
  settleScope,
  withinScope,
  yearBefore,
  type ComparisonOptions,
  type ComparisonScope,
  type ComparisonWish,
} from './comparisonScope.ts';
import { officeOf, type Office } from './office.ts';
import { loadEditionChain, ownCatalogue, type Catalogue } from './officeEvaluations.ts';
import { useSession } from './session.ts';

export type { ComparisonOptions, ComparisonScope, ComparisonWish };

/** One office in the year compared, and in the calendar year before where there is one. */
export type ComparedOffice = { office: Office; now: OfficeYear; before: OfficeYear | null };

export type OfficeComparison = {
  standard: Standard;
  scope: ComparisonScope;
  options: ComparisonOptions;
  /** By name. */
  offices: readonly ComparedOffice[];
  /** Ids of every office on this machine: what aliases are handed out among. */
  known: readonly string[];
  chain: EditionChain;
};

export type OfficeComparisonState =
  | { status: 'loading' }
  /** There is no evaluation here. */
  | { status: 'nothing' }
  /** Every evaluation is of an edition that this app does not have. */
  | { status: 'standard-missing' }
  | { status: 'failed' }
  | ({ status: 'ready' } & OfficeComparison);

/** Offices side by side, as they are now, in this tab and in others. While another choice is read, the last one stays. */
export function useOfficeComparison({
  standard,
  edition,
  kind,
  year,
}: ComparisonWish): OfficeComparisonState {
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

/** Reads the answers of the year and of the one before, of the offices in question and no others. Never throws. */
export async function readOfficeComparison(
  database: RettesnorDatabase,
  wish: ComparisonWish,
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
    const settled = settleScope(all, wish);
    if (!settled) return { status: 'standard-missing' };
    const members = withinScope(all, settled.scope).toSorted((a, b) =>
      a.office.name.localeCompare(b.office.name, 'nb'),
    );
    const wanted = members.flatMap((member) => {
      const before = yearBefore(all, member);
      return before ? [member.evaluation, before] : [member.evaluation];
    });
    const lists = await listAnswersOf(
      database,
      wanted.map(({ id }) => id),
    );
    const answers = new Map(wanted.map(({ id }, index) => [id, lists[index] ?? []]));
    const chain = await loadEditionChain(catalogue, wanted);
    const standard = chain.editions.find(({ edition }) => edition === settled.scope.key.edition);
    if (!standard) return { status: 'standard-missing' };
    const offices = members.flatMap((member): ComparedOffice[] => {
      const now = officeYear(member.evaluation, member.office, chain, answers);
      const earlier = yearBefore(all, member);
      const before = earlier && officeYear(earlier, member.office, chain, answers);
      return now ? [{ office: member.office, now, before }] : [];
    });
    const known = [...new Set(stored.map(({ office }) => office.id))];
    return { status: 'ready', standard, ...settled, offices, known, chain };
  } catch {
    return { status: 'failed' };
  }
}

function officeYear(
  evaluation: Evaluation,
  office: Office,
  chain: EditionChain,
  answers: ReadonlyMap<string, readonly Answer[]>,
): OfficeYear | null {
  const standard = chain.editions.find(({ edition }) => edition === evaluation.edition);
  if (!standard) return null;
  const items = assessRequirements(standard, office.kind, answers.get(evaluation.id) ?? []);
  return { evaluation: evaluation.id, year: evaluation.year, standard, items };
}

function nameOf({ standard, edition }: { standard: string; edition: string }): string {
  return `${standard}/${edition}`;
}
