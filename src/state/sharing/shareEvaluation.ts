import { loadOffices } from '#src/catalogue/offices.ts';
import { entities, type Entity } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { fieldValue } from '#src/domain/changes/rowFields.ts';
import { saysAnything } from '#src/domain/changes/saysAnything.ts';
import { officeSlug } from '#src/domain/evaluation/Evaluation.ts';
import { sharedLog, writeShareFile, type ShareOptions } from '#src/exchange/evaluations/shareFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { takeOutLogs, type StoredLog } from '#src/persistence/takeOutLogs.ts';
import type { LoggedEvaluation } from '../years/evaluationLog.ts';
import { lockBytes } from '../files/lockedFile.ts';
import { findPersonalDataIn, type PersonalDataPlace } from '../files/personalData.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

export type { ShareOptions };

/** `not-sealed`: it could not be taken note of that this leaves, so nothing has left. */
export type ShareOutcome = FileOutcome | 'not-sealed';

/** What would leave. */
export type SharePreview = {
  /** How many rows of each kind say anything: of answers those with a score, of what can be taken away what is there. */
  rows: Readonly<Record<Exclude<Entity, 'evaluation'>, number>>;
  changes: number;
  /** Where the text that leaves seems to single out a person. */
  personalData: PersonalDataPlace[];
};

/** What a file with these choices would hold. */
export function previewShare({ log, standard }: LoggedEvaluation, options: ShareOptions): SharePreview {
  const shared = sharedLog(log, standard, options);
  const read = readEvaluation({ app: 'rettesnor', schemaVersion, ...shared });
  return {
    rows: countRows(read.ok ? read.log : null),
    changes: shared.changes.length,
    personalData: read.ok ? findPersonalDataIn(read.log) : [],
  };
}

function countRows(log: EvaluationLog | null): SharePreview['rows'] {
  const { evaluation: _itself, ...kinds } = entities;
  const counted = Object.entries(kinds).map(([name, kind]) => {
    const rows: readonly RowFrame[] = log?.[kind.table] ?? [];
    // A comment or a checkpoint makes no answer: that has a score.
    const isSaid = (row: RowFrame) =>
      name === 'answer' ? fieldValue(kind as Kind, row, 'score') !== null : saysAnything(kind as Kind, row);
    return [name, rows.filter(isSaid).length];
  });
  return Object.fromEntries(counted) as SharePreview['rows'];
}

/**
 * Writes the part to a file the person keeps. What waits to be saved is written first, and the changes are sealed: what
 * is typed afterwards becomes a new change, and never alters one that somebody else has.
 * @param password what the file is locked with; `null`: it is not
 */
export async function saveShare(
  { log, standard }: LoggedEvaluation,
  options: ShareOptions,
  naming: FileNaming,
  password: string | null,
): Promise<ShareOutcome> {
  await saveQueue.flush();
  const taken = await takeOut(await openedDatabase(), log.id);
  if (taken === 'not-sealed') return taken;
  const read = taken && readEvaluation({ app: 'rettesnor', schemaVersion, ...taken });
  if (!read?.ok) return 'damaged';
  const share = writeShareFile(read.log, standard, options, new Date());
  if (!share) return 'damaged';
  const bytes = password === null ? share.bytes : await lockBytes(share.bytes, password);
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}

async function takeOut(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<StoredLog | undefined | 'not-sealed'> {
  try {
    return (await takeOutLogs(database, evaluation))[0];
  } catch {
    return 'not-sealed';
  }
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
  const [offices, evaluations] = await Promise.all([loadOffices(), listEvaluations(await openedDatabase())]);
  const known = new Set([
    office.id,
    ...offices.map(({ id }) => id),
    ...evaluations.map((evaluation) => evaluation.office),
  ]);
  const tellsOfOffice = name.toLowerCase().includes(office.name.toLowerCase());
  return known.has(slug) || tellsOfOffice ? { ok: false, reason: 'taken' } : { ok: true, slug };
}
