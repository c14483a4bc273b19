import { useState } from 'react';
import type { PersonalDataPlace } from '#src/state/files/personalData.ts';
import { NotWritten, type FileOutcome } from '#src/state/files/saveFile.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import styles from './CalendarFile.module.css';

type Props = {
  evaluation: string;
  office: string;
  year: number;
  /** On the button. */
  label: string;
  /** Said after a file that got out; '' for nothing. */
  remark: string;
  /** Where the words that would leave seem to single out a person. */
  findPlaces: () => readonly PersonalDataPlace[];
  /** `toDownloads`: straight there, where the browser's dialogue has failed. */
  onSave: (toDownloads: boolean) => Promise<FileOutcome>;
};

type Flow =
  | { status: 'idle' | 'saving' }
  | { status: 'warned'; places: readonly PersonalDataPlace[] }
  | { status: 'done'; outcome: FileOutcome }
  | { status: 'failed'; written: boolean };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** A button that saves days as a file for the person's own calendar, after a look through the words that would leave. */
export function CalendarFile({ evaluation, office, year, label, remark, findPlaces, onSave }: Props) {
  const words = pageText.actions.calendar;
  const [flow, setFlow] = useState<Flow>({ status: 'idle' });

  const save = async (toDownloads = false) => {
    setFlow({ status: 'saving' });
    try {
      setFlow({ status: 'done', outcome: await onSave(toDownloads) });
    } catch (cause) {
      setFlow({ status: 'failed', written: !(cause instanceof NotWritten) });
    }
  };
  const start = async () => {
    const places = findPlaces();
    if (places.length > 0) setFlow({ status: 'warned', places });
    else await save();
  };
  return (
    <div className={styles.export}>
      <GuardedAction
        label={flow.status === 'saving' ? words.saving : label}
        busy={flow.status === 'saving'}
        onPress={() => onceIdentified(() => void start(), evaluation)}
        warning={
          flow.status === 'warned'
            ? {
                title: words.personalData.title,
                body: words.personalData.body,
                places: flow.places.map((place) => ({
                  key: `${place.row} ${place.field}`,
                  to: rowPage(place),
                  label: pageText.exchange.backup.personalData.place({ ...place, office, year }),
                })),
                goOn: { label: words.personalData.goOn, onPress: () => void save() },
                cancel: { label: words.personalData.cancel, onPress: () => setFlow({ status: 'idle' }) },
              }
            : null
        }
        outcome={outcomeOf(flow, remark)}
        instead={
          flow.status === 'failed' && !flow.written
            ? { label: pageText.exchange.downloadInstead, onPress: () => void save(true) }
            : null
        }
      />
    </div>
  );
}

function outcomeOf(flow: Flow, remark: string) {
  const words = pageText.actions.calendar;
  if (flow.status === 'failed') return { tone: 'error' as const, message: words.failed };
  if (flow.status !== 'done') return null;
  const { outcome } = flow;
  const isOut = outcome === 'verified' || outcome === 'downloaded';
  const message = [words.outcome[outcome], ...(isOut && remark !== '' ? [remark] : [])].join(' ');
  return { tone: tones[outcome], message };
}
