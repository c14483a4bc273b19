import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { groupByRow, rowKey } from '#src/domain/changes/groupByRow.ts';
import { fieldHistory, type FieldChange } from '#src/domain/changes/fieldHistory.ts';
import type { ReadResult } from '#src/domain/changes/readEvaluation.ts';
import { answerId, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { assessRequirements, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { ListedOffice, Requirement, Standard } from '#src/domain/standard/Standard.ts';
import {
  fateOf,
  lineageBetween,
  originOf,
  type Descent,
  type EditionChain,
} from '#src/domain/trends/EditionChain.ts';
import type { Break } from '#src/domain/trends/lineage.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readAnswerLog } from '#src/persistence/evaluationRepository.ts';
import type { Reading } from '../Reading.ts';
import { officeOf, type Office } from './office.ts';
import {
  loadEditionChain,
  ownCatalogue,
  readOfficeEvaluations,
  type Catalogue,
} from './officeEvaluations.ts';
import { wordedYear } from './wordedYear.ts';
import { useSession } from '../session/session.ts';

/** What one year says of a requirement, or why it says nothing that can be shown. */
export type RequirementYear = { year: number; evaluation: string } & (
  | {
      status: 'there';
      /** The edition of that year. */
      standard: Standard;
      /** As it stood that year, under the number it had then. */
      item: AssessedRequirement;
      /** Who changed what, newest first. */
      changes: FieldChange[];
      /** How much in the log could not be read as it stood. */
      trouble: number;
    }
  | { status: 'unreadable'; standard: Standard }
  | { status: 'notInEdition'; standard: Standard; reason: Break }
  | { status: 'standardMissing' }
);

export type RequirementHistory = {
  office: Office;
  evaluation: Evaluation;
  standard: Standard;
  requirement: Requirement;
  /** Newest first. */
  years: RequirementYear[];
  /** What the maps say of the requirement before and after its edition. */
  origin: Descent | null;
  fate: Descent | null;
};

export type RequirementHistoryState =
  | Reading<RequirementHistory, 'not-found' | 'standard-missing'>
  | { status: 'no-such-requirement'; standard: Standard };

/** One requirement through all years of the office of an evaluation, with its logs, as they are now. */
export function useRequirementHistory(evaluation: string, number: number): RequirementHistoryState {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const found = useLiveQuery(
    () => (database ? readOfficeEvaluations(database, evaluation).catch(() => failed) : undefined),
    [database, evaluation],
  );
  const editions = useEditions(found);
  // Only the database is read in here: a live query loses sight of what it reads after having waited for a chunk.
  const state = useLiveQuery(
    () => (database && editions ? readHistory(database, editions, number) : undefined),
    [database, editions, number],
  );
  if (found === null) return { status: 'not-found' };
  if (found === failed || editions === failed) return { status: 'failed' };
  // Between one requirement and the next, what is held is still the one before.
  const isCurrent =
    state?.status !== 'ready' || (state.evaluation.id === evaluation && state.requirement.number === number);
  return (isCurrent ? state : undefined) ?? { status: 'loading' };
}

const failed = 'failed' as const;

type Found = Awaited<ReturnType<typeof readOfficeEvaluations>> | typeof failed | undefined;

type Editions = {
  current: Evaluation;
  evaluations: readonly Evaluation[];
  offices: readonly ListedOffice[];
  chain: EditionChain;
};

/** The evaluations with the editions they were made against, and the maps between those. */
function useEditions(found: Found): Editions | typeof failed | null {
  const [editions, setEditions] = useState<Editions | typeof failed | null>(null);
  useEffect(() => {
    if (!found || found === failed) return undefined;
    let current = true;
    loadEditions(found, ownCatalogue).then(
      (loaded) => current && setEditions(loaded),
      () => current && setEditions(failed),
    );
    return () => {
      current = false;
    };
  }, [found]);
  return editions;
}

async function loadEditions(
  found: Exclude<Found, typeof failed | null | undefined>,
  catalogue: Catalogue,
): Promise<Editions> {
  const [offices, chain] = await Promise.all([
    catalogue.loadOffices(),
    loadEditionChain(catalogue, found.evaluations),
  ]);
  return { ...found, offices, chain };
}

/**
 * Reads one requirement through all years of an office: of each year the log of that one answer,
 * under the number it had. Never throws.
 * @param number in the edition of the evaluation the person came from
 */
async function readHistory(
  database: RettesnorDatabase,
  editions: Editions | typeof failed,
  number: number,
): Promise<RequirementHistoryState> {
  if (editions === failed) return { status: 'failed' };
  const { current, evaluations, offices, chain } = editions;
  const standard = chain.editions.find(({ edition }) => edition === current.edition);
  if (!standard) return { status: 'standard-missing' };
  const requirement = standard.requirements.find((candidate) => candidate.number === number);
  if (!requirement) return { status: 'no-such-requirement', standard };
  try {
    const years = await Promise.all(
      evaluations
        .toReversed()
        .map(async (evaluation) =>
          readYear(database, evaluation, placeOf(evaluation, chain, standard, number), offices),
        ),
    );
    return {
      status: 'ready',
      office: officeOf(current, offices),
      evaluation: current,
      standard,
      requirement,
      years,
      origin: originOf(chain, standard.edition, number),
      fate: fateOf(chain, standard.edition, number),
    };
  } catch {
    return { status: 'failed' };
  }
}

/** Where a requirement is found in the edition of a year. */
type Place =
  | { kind: 'there'; standard: Standard; number: number }
  | { kind: 'broken'; standard: Standard; reason: Break }
  | { kind: 'standardMissing' };

function placeOf(evaluation: Evaluation, chain: EditionChain, from: Standard, number: number): Place {
  const standard = chain.editions.find(({ edition }) => edition === evaluation.edition);
  if (!standard) return { kind: 'standardMissing' };
  const lineage = lineageBetween(chain, standard, from);
  const then = lineage.pairs.get(number);
  return then === undefined
    ? { kind: 'broken', standard, reason: lineage.brokenAfter.get(number) ?? 'unmapped' }
    : { kind: 'there', standard, number: then };
}

async function readYear(
  database: RettesnorDatabase,
  evaluation: Evaluation,
  place: Place,
  offices: readonly ListedOffice[],
): Promise<RequirementYear> {
  const common = { year: evaluation.year, evaluation: evaluation.id };
  if (place.kind === 'standardMissing') return { ...common, status: 'standardMissing' };
  if (place.kind === 'broken')
    return { ...common, status: 'notInEdition', standard: place.standard, reason: place.reason };
  const standard = await wordedYear(database, evaluation.id, place.standard);
  const result = await readAnswerLog(database, evaluation.id, place.number);
  const item = result?.ok ? assessOne(result, evaluation, standard, place.number, offices) : undefined;
  if (!result?.ok || !item) return { ...common, status: 'unreadable', standard };
  const row = rowKey({ entity: entities.answer.name, entityId: answerId(evaluation.id, place.number) });
  return {
    ...common,
    status: 'there',
    standard,
    item,
    changes: fieldHistory(groupByRow(result.log.changes).get(row) ?? [], result.log.changes),
    trouble: result.repaired.length + result.unreadable.length,
  };
}

function assessOne(
  { log }: Extract<ReadResult, { ok: true }>,
  evaluation: Evaluation,
  standard: Standard,
  number: number,
  offices: readonly ListedOffice[],
): AssessedRequirement | undefined {
  const { kind } = officeOf(evaluation, offices);
  return assessRequirements(standard, kind, log.answers).find(
    ({ requirement }) => requirement.number === number,
  );
}
