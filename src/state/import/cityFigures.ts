import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { sameValue } from '#src/domain/changes/heads.ts';
import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import type { IntakeSource } from '#src/domain/changes/Intake.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { readCityFigures, type CityFigure, type CityFigures } from '#src/exchange/evaluations/cityFigures.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations, listIndicatorValues } from '#src/persistence/evaluationRepository.ts';
import { commitEdits, readForMerge } from '#src/persistence/mergeRepository.ts';
import { keepSafetyCopy } from '../backup/safetyCopy.ts';
import type { FileNaming } from '../files/saveFile.ts';
import { currentRecorder } from '../session/recorder.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';
import { officeOf, type Office } from '../years/office.ts';

/** A file from the city held against what is here. Nothing has been written. */
export type CityFiguresPlan = {
  city: CityFigures;
  standard: Standard;
  /** Figures of indicators that the standard has. */
  figures: readonly CityFigure[];
  /** The evaluations they land in, with how many of the figures are new there. */
  evaluations: readonly { evaluation: Evaluation; office: Office; news: number }[];
};

export type CityFiguresOutcome =
  | { kind: 'planned'; plan: CityFiguresPlan }
  | { kind: 'refused'; why: 'too-new' | 'invalid'; where: string }
  /** The edition of the standard is not in this app. */
  | { kind: 'standard-missing' }
  | { kind: 'failed' };

/** Reads a file from the city and holds it against what is here. Changes nothing, and never throws. */
export async function planCityFigures(file: Blob): Promise<CityFiguresOutcome> {
  try {
    const read = readCityFigures(new Uint8Array(await file.arrayBuffer()));
    if (read === null) return { kind: 'refused', why: 'invalid', where: '' };
    if (!read.ok) return { kind: 'refused', why: read.kind, where: read.where };
    await saveQueue.flush();
    return await planNow(await openedDatabase(), read.figures);
  } catch {
    return { kind: 'failed' };
  }
}

async function planNow(database: RettesnorDatabase, city: CityFigures): Promise<CityFiguresOutcome> {
  const [standard, offices] = await Promise.all([loadStandard(city), loadOffices()]);
  if (!standard) return { kind: 'standard-missing' };
  const figures = city.figures.filter(({ indicator }) =>
    standard.indicators.some(({ id }) => id === indicator),
  );
  const concerned = (await listEvaluations(database)).filter(
    ({ standard: of, edition, year }) =>
      of === city.standard && edition === city.edition && year === city.year,
  );
  const evaluations = await Promise.all(
    concerned.map(async (evaluation) => {
      const values = await listIndicatorValues(database, evaluation.id);
      const news = figures.reduce((sum, figure) => sum + Object.keys(patchOf(figure, values)).length, 0);
      return { evaluation, office: officeOf(evaluation, offices), news };
    }),
  );
  return {
    kind: 'planned',
    plan: {
      city,
      standard,
      figures,
      evaluations: evaluations.toSorted((a, b) => a.office.name.localeCompare(b.office.name, 'nb')),
    },
  };
}

/** What a figure says that is not said already. A figure the city is silent on takes nothing away. */
function patchOf({ indicator, goal, comparison }: CityFigure, values: readonly IndicatorValue[]) {
  const known = values.find((value) => value.indicator === indicator) ?? null;
  return {
    ...(goal && !sameValue(goal, known?.cityGoal ?? null) ? { cityGoal: goal } : {}),
    ...(comparison && !sameValue(comparison, known?.cityComparison ?? null)
      ? { cityComparison: comparison }
      : {}),
  };
}

export type CityFiguresCommit =
  | { kind: 'committed' }
  /** Something here has changed since. Nothing was written; this is what would be done now. */
  | { kind: 'stale'; outcome: CityFiguresOutcome }
  | { kind: 'no-copy'; why: 'cancelled' | 'failed' }
  | { kind: 'failed' };

/**
 * Writes exactly the plan that was shown, into all its evaluations or none, after a copy of what is here. What the offices
 * have set themselves is not touched. Never throws.
 * @param naming of the copy
 * @param source where it comes from, for it to be taken out again
 */
export async function commitCityFigures(
  plan: CityFiguresPlan,
  naming: FileNaming,
  source: IntakeSource,
): Promise<CityFiguresCommit> {
  try {
    const database = await openedDatabase();
    const copy = await keepSafetyCopy(naming);
    if (copy !== 'kept') return { kind: 'no-copy', why: copy };
    await saveQueue.flush();
    const now = await planNow(database, plan.city);
    const isSame = now.kind === 'planned' && JSON.stringify(now.plan) === JSON.stringify(plan);
    if (!isSame) return { kind: 'stale', outcome: now };
    const basis = new Map<string, string>();
    const edits: LoneEdit[] = [];
    for (const { evaluation } of plan.evaluations) {
      basis.set(evaluation.id, (await readForMerge(database, evaluation.id)).basis);
      const values = await listIndicatorValues(database, evaluation.id);
      for (const figure of plan.figures) {
        const patch = patchOf(figure, values);
        if (Object.keys(patch).length > 0)
          edits.push({
            evaluation: evaluation.id,
            entity: entities.indicatorValue.name,
            entityId: indicatorValueId(evaluation.id, figure.indicator),
            patch,
            knew: 'all',
          });
      }
    }
    if (await commitEdits(database, basis, edits, currentRecorder(), source)) return { kind: 'committed' };
    return { kind: 'stale', outcome: await planNow(database, plan.city) };
  } catch {
    return { kind: 'failed' };
  }
}
