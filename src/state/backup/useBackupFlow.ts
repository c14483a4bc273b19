import { useEffect, useRef, useState } from 'react';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { storageFailure, type StorageFailure } from '#src/persistence/storageFailure.ts';
import { saveBackup } from './backup.ts';
import { askBackupWorker, NotGathered } from './askBackupWorker.ts';
import type { BackupProgress, GatherOptions } from './gatherBackup.ts';
import { officeOf } from '../years/office.ts';
import { rowPage } from '../rowPage.ts';
import type { PersonalDataPlace } from '../files/personalData.ts';
import { NotWritten, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { openedDatabase } from '../session/session.ts';

/** A place with personal data, with the names a person knows it by. */
type LocatedPlace = PersonalDataPlace & {
  office: string;
  year: number;
};

/** Why no backup was written. `not-allowed`: the browser or the machine refused to write there. */
type BackupFailure = StorageFailure | 'not-allowed';

type BackupWords = {
  save: string;
  checking: string;
  saving: string;
  /** How far it has come, where that can be told. */
  progress: Record<BackupProgress['stage'], string>;
  stop: string;
  fileName: (at: Date) => string;
  fileDescription: string;
  personalData: {
    title: string;
    body: string;
    goOn: string;
    cancel: string;
    place: (place: LocatedPlace) => string;
  };
  outcome: Record<FileOutcome, string>;
  failed: Record<BackupFailure, string>;
  downloadInstead: string;
};

type Place = { key: string; to: string; label: string };

type BackupState =
  | { status: 'idle' | 'checking' }
  | { status: 'saving'; progress: BackupProgress | null }
  | { status: 'warned'; places: Place[] }
  | { status: 'done'; outcome: FileOutcome }
  /** `unwritten`: all was gathered, and it was the dialogue that failed. */
  | { status: 'failed'; failure: BackupFailure; unwritten: boolean };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** Writes a backup somewhere, and tells how it went. */
type Write = (naming: FileNaming, options: GatherOptions) => Promise<FileOutcome>;

/**
 * A backup from the button to how it went: looks for personal data first, and lets the person look at it or go on.
 * @param write for a backup that is written otherwise than as it stands to a file, for instance locked
 * @returns what a button, a warning and an outcome show
 */
export function useBackupFlow(words: BackupWords, write: Write = saveBackup) {
  const [state, setState] = useState<BackupState>({ status: 'idle' });

  const job = useRef<AbortController | null>(null);
  // What has begun is not to open a dialogue over another page.
  useEffect(() => () => job.current?.abort(), []);

  const save = async (toDownloads: boolean) => {
    const own = new AbortController();
    job.current = own;
    setState({ status: 'saving', progress: null });
    try {
      const naming = { name: words.fileName(new Date()), description: words.fileDescription, toDownloads };
      const onProgress = (progress: BackupProgress) => setState({ status: 'saving', progress });
      setState({ status: 'done', outcome: await write(naming, { onProgress, signal: own.signal }) });
    } catch (cause) {
      setState(failed(cause));
    }
  };

  const start = async () => {
    setState({ status: 'checking' });
    try {
      const places = await locatePlaces(words.personalData.place);
      if (places.length > 0) setState({ status: 'warned', places });
      else await save(false);
    } catch (cause) {
      setState(failed(cause));
    }
  };

  return {
    label: labelOf(state, words),
    busy: state.status === 'checking' || state.status === 'saving',
    onPress: () => void start(),
    warning:
      state.status === 'warned'
        ? {
            title: words.personalData.title,
            body: words.personalData.body,
            places: state.places,
            goOn: { label: words.personalData.goOn, onPress: () => void save(false) },
            cancel: { label: words.personalData.cancel, onPress: () => setState({ status: 'idle' }) },
          }
        : null,
    progress:
      state.status === 'saving' && state.progress
        ? {
            label: words.progress[state.progress.stage],
            value: state.progress.done,
            max: state.progress.total,
            stop: { label: words.stop, onPress: () => job.current?.abort() },
          }
        : null,
    outcome: outcomeOf(state, words),
    instead:
      state.status === 'failed' && state.unwritten
        ? { label: words.downloadInstead, onPress: () => void save(true) }
        : null,
  };
}

function labelOf({ status }: BackupState, words: BackupWords): string {
  if (status === 'checking') return words.checking;
  return status === 'saving' ? words.saving : words.save;
}

function outcomeOf(state: BackupState, words: BackupWords) {
  if (state.status === 'failed') return { tone: 'error' as const, message: words.failed[state.failure] };
  if (state.status !== 'done') return null;
  return { tone: tones[state.outcome], message: words.outcome[state.outcome] };
}

async function locatePlaces(describe: (place: LocatedPlace) => string): Promise<Place[]> {
  const database = await openedDatabase();
  const { places: found } = await askBackupWorker({ kind: 'look', database: database.name });
  if (found.length === 0) return [];
  const [evaluations, offices] = await Promise.all([listEvaluations(database), loadOffices()]);
  return found.flatMap((place) => {
    const evaluation = evaluations.find(({ id }) => id === place.evaluation);
    if (!evaluation) return [];
    const office = officeOf(evaluation, offices).name;
    return [
      {
        key: `${place.row} ${place.field}`,
        to: rowPage(place),
        label: describe({ ...place, office, year: evaluation.year }),
      },
    ];
  });
}

function failed(cause: unknown): Extract<BackupState, { status: 'failed' }> {
  const unwritten = cause instanceof NotWritten;
  return { status: 'failed', failure: backupFailure(unwritten ? cause.cause : cause), unwritten };
}

/** What the browser's file dialogue throws when it may not write; all else is the storage's. */
function backupFailure(cause: unknown): BackupFailure {
  if (cause instanceof NotGathered) return cause.failure;
  const name = cause instanceof DOMException ? cause.name : '';
  const refused = ['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name);
  return refused ? 'not-allowed' : storageFailure(cause);
}
