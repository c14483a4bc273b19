import { loadOffices } from '#src/catalogue/offices.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { officeSlug } from '#src/domain/evaluation/Evaluation.ts';
import { sharedLog, writeShareFile, type ShareOptions } from '#src/exchange/shareFile.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import type { LoggedEvaluation } from './evaluationLog.ts';
import { lockBytes } from './lockedFile.ts';
import { findPersonalDataIn, type PersonalDataPlace } from './personalData.ts';
import { saveFile, type FileOutcome } from './saveFile.ts';
import { currentDatabase } from './session.ts';

export type { ShareOptions };

/** What would leave. */
export type SharePreview = {
  /** Requirements with a score. */
  scored: number;
  changes: number;
  /** Where the text that leaves seems to single out a person. */
  personalData: PersonalDataPlace[];
};

/** What a file with these choices would hold. */
export function previewShare({ log, standard }: LoggedEvaluation, options: ShareOptions): SharePreview {
  const shared = sharedLog(log, standard, options);
  const read = readEvaluation({ app: 'rettesnor', schemaVersion, ...shared });
  const { answers, indicatorValues } = read.ok ? read.log : { answers: [], indicatorValues: [] };
  return {
    scored: answers.filter(({ score }) => score !== null).length,
    changes: shared.changes.length,
    personalData: findPersonalDataIn(answers, indicatorValues),
  };
}

/**
 * Writes the part to a file the person keeps.
 * @param password what the file is locked with; `null`: it is not
 */
export async function saveShare(
  { log, standard }: LoggedEvaluation,
  options: ShareOptions,
  naming: { name: string; description: string },
  password: string | null,
): Promise<FileOutcome> {
  const share = writeShareFile(log, standard, options, new Date());
  if (!share) return 'damaged';
  const bytes = password === null ? share.bytes : await lockBytes(share.bytes, password);
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}

/**
 * The slug of an alias, or why it will not do: nothing in it that a slug could be made of, or the name of an office
 * that exists, so that the two would be taken for one.
 */
export async function slugOfAlias(
  name: string,
  { office }: LoggedEvaluation,
): Promise<{ ok: true; slug: string } | { ok: false; reason: 'empty' | 'taken' }> {
  const slug = officeSlug(name);
  if (slug === null) return { ok: false, reason: 'empty' };
  const [offices, evaluations] = await Promise.all([loadOffices(), listEvaluations(currentDatabase())]);
  const known = new Set([
    office.id,
    ...offices.map(({ id }) => id),
    ...evaluations.map((evaluation) => evaluation.office),
  ]);
  const tellsOfOffice = name.toLowerCase().includes(office.name.toLowerCase());
  return known.has(slug) || tellsOfOffice ? { ok: false, reason: 'taken' } : { ok: true, slug };
}
