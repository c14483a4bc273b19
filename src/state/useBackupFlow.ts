import { useState } from 'react';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { storageFailure, type StorageFailure } from '#src/persistence/storageFailure.ts';
import { saveBackup } from './backup.ts';
import { officeOf } from './office.ts';
import { paths } from './paths.ts';
import { findPersonalDataPlaces, type PersonalDataPlace } from './personalData.ts';
import type { FileOutcome } from './saveFile.ts';
import { currentDatabase } from './session.ts';

/** A place with personal data, with the names a person knows it by. */
type LocatedPlace = Pick<PersonalDataPlace, 'requirement' | 'field' | 'kinds'> & {
  office: string;
  year: number;
};

/** Why no backup was written. `not-allowed`: the browser or the machine refused to write there. */
type BackupFailure = StorageFailure | 'not-allowed';

type BackupWords = {
  save: string;
  checking: string;
  saving: string;
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
};

type Place = { key: string; to: string; label: string };

type BackupState =
  | { status: 'idle' | 'checking' | 'saving' }
  | { status: 'warned'; places: Place[] }
  | { status: 'done'; outcome: FileOutcome }
  | { status: 'failed'; failure: BackupFailure };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** Writes a backup somewhere, and tells how it went. */
type Write = (naming: { name: string; description: string }) => Promise<FileOutcome>;

/**
 * A backup from the button to how it went: looks for personal data first, and lets the person look at it or go on.
 * @param write for a backup that is written otherwise than as it stands to a file, for instance locked
 * @returns what a button, a warning and an outcome show
 */
export function useBackupFlow(words: BackupWords, write: Write = saveBackup) {
  const [state, setState] = useState<BackupState>({ status: 'idle' });

  const save = async () => {
    setState({ status: 'saving' });
    try {
      const naming = { name: words.fileName(new Date()), description: words.fileDescription };
      setState({ status: 'done', outcome: await write(naming) });
    } catch (cause) {
      setState({ status: 'failed', failure: backupFailure(cause) });
    }
  };

  const start = async () => {
    setState({ status: 'checking' });
    try {
      const places = await locatePlaces(words.personalData.place);
      if (places.length > 0) setState({ status: 'warned', places });
      else await save();
    } catch (cause) {
      setState({ status: 'failed', failure: backupFailure(cause) });
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
            goOn: { label: words.personalData.goOn, onPress: () => void save() },
            cancel: { label: words.personalData.cancel, onPress: () => setState({ status: 'idle' }) },
          }
        : null,
    outcome: outcomeOf(state, words),
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
  const found = await findPersonalDataPlaces();
  if (found.length === 0) return [];
  const [evaluations, offices] = await Promise.all([listEvaluations(currentDatabase()), loadOffices()]);
  return found.flatMap(({ evaluation: id, row, requirement, field, kinds }) => {
    const evaluation = evaluations.find((candidate) => candidate.id === id);
    if (!evaluation) return [];
    const office = officeOf(evaluation, offices).name;
    return [
      {
        key: `${row} ${field}`,
        to: requirement === null ? paths.indicators(id) : paths.assessRequirement(id, requirement),
        label: describe({ office, year: evaluation.year, requirement, field, kinds }),
      },
    ];
  });
}

/** What the browser's file dialogue throws when it may not write; all else is the storage's. */
function backupFailure(cause: unknown): BackupFailure {
  const name = cause instanceof DOMException ? cause.name : '';
  const refused = ['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name);
  return refused ? 'not-allowed' : storageFailure(cause);
}
