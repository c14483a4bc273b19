import { useState } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import type { PersonalDataPlace } from '#src/state/files/personalData.ts';
import { NotWritten, type FileOutcome } from '#src/state/files/saveFile.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { calendarActions, findPlacesInCalendar, saveCalendar } from '#src/state/sharing/planCalendar.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import styles from './CalendarExport.module.css';

type Props = {
  open: OpenEvaluation;
  actions: readonly Action[];
  /** What the file is of. */
  what: 'plan' | 'action';
};

type Flow =
  | { status: 'idle' | 'saving' }
  | { status: 'warned'; places: readonly PersonalDataPlace[] }
  | { status: 'done'; outcome: FileOutcome }
  | { status: 'failed'; written: boolean };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** The deadlines as a file for the person's own calendar. Nothing is shown while no action has a deadline. */
export function CalendarExport({ open, actions, what }: Props) {
  const { evaluation, office, standard } = open;
  const words = pageText.actions.calendar;
  const [flow, setFlow] = useState<Flow>({ status: 'idle' });
  const dated = calendarActions(actions);
  if (dated.length === 0) return null;

  const save = async (toDownloads = false) => {
    setFlow({ status: 'saving' });
    try {
      const outcome = await saveCalendar({
        evaluation: evaluation.id,
        ids: new Set(dated.map(({ id }) => id)),
        office: office.name,
        year: evaluation.year,
        standard,
        words: {
          name: words.name(office.name, evaluation.year),
          what: words.what[what],
          description: words.description,
        },
        toDownloads,
      });
      setFlow({ status: 'done', outcome });
    } catch (cause) {
      setFlow({ status: 'failed', written: !(cause instanceof NotWritten) });
    }
  };
  const start = async () => {
    const places = findPlacesInCalendar(dated);
    if (places.length > 0) setFlow({ status: 'warned', places });
    else await save();
  };
  const left = actions.length - dated.length;
  return (
    <div className={styles.export}>
      <GuardedAction
        label={flow.status === 'saving' ? words.saving : words.save[what]}
        busy={flow.status === 'saving'}
        onPress={() => onceIdentified(() => void start(), evaluation.id)}
        warning={
          flow.status === 'warned'
            ? {
                title: words.personalData.title,
                body: words.personalData.body,
                places: flow.places.map((place) => ({
                  key: `${place.row} ${place.field}`,
                  to: rowPage(place),
                  label: pageText.exchange.backup.personalData.place({
                    ...place,
                    office: office.name,
                    year: evaluation.year,
                  }),
                })),
                goOn: { label: words.personalData.goOn, onPress: () => void save() },
                cancel: { label: words.personalData.cancel, onPress: () => setFlow({ status: 'idle' }) },
              }
            : null
        }
        outcome={outcomeOf(flow, left)}
        instead={
          flow.status === 'failed' && !flow.written
            ? { label: pageText.exchange.downloadInstead, onPress: () => void save(true) }
            : null
        }
      />
    </div>
  );
}

function outcomeOf(flow: Flow, left: number) {
  const words = pageText.actions.calendar;
  if (flow.status === 'failed') return { tone: 'error' as const, message: words.failed };
  if (flow.status !== 'done') return null;
  const { outcome } = flow;
  const isOut = outcome === 'verified' || outcome === 'downloaded';
  const message = [words.outcome[outcome], ...(isOut && left > 0 ? [words.left(left)] : [])].join(' ');
  return { tone: tones[outcome], message };
}
