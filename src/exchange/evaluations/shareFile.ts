import { entities } from '#src/domain/changes/entities/entities.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { shareLog, type OfficeAlias } from '#src/domain/changes/shareLog.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { holdsEvaluations, writeEvaluationsFile } from './evaluationsFile.ts';
import type { SharedPart } from './sharedPart.ts';

/** What the person has chosen to share. */
export type ShareOptions = {
  /** Ids of themes. */
  themes: readonly string[];
  indicators: boolean;
  /** What the office plans to do about the requirements of the themes. */
  actions: boolean;
  /** What stands in the way of the requirements of the themes. */
  barriers: boolean;
  texts: boolean;
  names: boolean;
  alias: OfficeAlias | null;
};

export type ShareFile = {
  bytes: Uint8Array<ArrayBuffer>;
  /** The evaluation in the file: another than the real one when the office goes by an alias. */
  id: string;
  part: SharedPart;
};

/** What the file will say of itself. With an alias go neither texts nor names, whatever was chosen. */
function sharedPart(
  standard: Standard,
  options: ShareOptions,
): SharedPart & { actions: boolean; barriers: boolean } {
  const { themes, indicators, actions, barriers, texts, names, alias } = options;
  const all = standard.themes.every(({ id }) => themes.includes(id));
  return {
    themes: all ? null : standard.themes.map(({ id }) => id).filter((id) => themes.includes(id)),
    indicators: indicators && standard.indicators.length > 0,
    actions,
    barriers,
    texts: texts && alias === null,
    names: names && alias === null,
    alias: alias !== null,
  };
}

/** The log that the file will hold. */
export function sharedLog(
  log: Pick<EvaluationLog, 'id' | 'changes'>,
  standard: Standard,
  options: ShareOptions,
): ReturnType<typeof shareLog> {
  const { themes, indicators, actions, barriers, texts, names } = sharedPart(standard, options);
  const chosen = standard.requirements.filter(({ theme }) => themes === null || themes.includes(theme));
  return shareLog(log, {
    requirements: themes === null ? null : new Set(chosen.map(({ number }) => number)),
    without: new Set<string>([
      ...(indicators ? [] : [entities.indicatorValue.name]),
      ...(actions ? [] : [entities.action.name]),
      ...(barriers ? [] : [entities.barrier.name]),
    ]),
    texts,
    names,
    alias: options.alias,
  });
}

/**
 * Writes a part of an evaluation as an ordinary file of evaluations, marked with what was left out.
 * @param log every readable change of the evaluation
 * @returns `null` when what was written cannot be read back as it was meant
 */
export function writeShareFile(
  log: Pick<EvaluationLog, 'id' | 'changes'>,
  standard: Standard,
  options: ShareOptions,
  writtenAt: Date,
): ShareFile | null {
  const part = sharedPart(standard, options);
  const shared = sharedLog(log, standard, options);
  const bytes = writeEvaluationsFile([shared], writtenAt, { part });
  return holdsEvaluations(bytes, [shared], { part }) ? { bytes, id: shared.id, part } : null;
}

/**
 * The log that goes back to an office with the answers: the barriers of its evaluation, also those that are removed, and
 * nothing else of it.
 */
export function barrierLog(log: Pick<EvaluationLog, 'id' | 'changes'>): ReturnType<typeof shareLog> {
  const { evaluation: _evaluation, barrier: _barrier, ...others } = entities;
  return shareLog(log, {
    requirements: null,
    without: new Set(Object.values(others).map(({ name }) => name)),
    texts: true,
    names: true,
    alias: null,
  });
}

/**
 * Writes the barriers of an evaluation, with the answers that have come, for the office that sent them: there they meet
 * what they are of, and nothing else is in the file.
 * @param log every readable change of the evaluation
 * @returns `null` when what was written cannot be read back as it was meant
 */
export function writeBarrierFile(
  log: Pick<EvaluationLog, 'id' | 'changes'>,
  writtenAt: Date,
): Uint8Array<ArrayBuffer> | null {
  const shared = barrierLog(log);
  const part: SharedPart = {
    themes: null,
    answers: false,
    indicators: false,
    actions: false,
    barriers: true,
    texts: true,
    names: true,
    alias: false,
  };
  const bytes = writeEvaluationsFile([shared], writtenAt, { part });
  return holdsEvaluations(bytes, [shared], { part }) ? bytes : null;
}
