import { useState } from 'react';
import { NotWritten, type FileOutcome } from '#src/state/files/saveFile.ts';
import { saveCityFigures, type CityFigures } from '#src/state/sharing/cityFigures.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import styles from './CityFiguresPage.module.css';

type Flow =
  | { status: 'idle' | 'saving' }
  | { status: 'done'; outcome: FileOutcome }
  | { status: 'failed'; written: boolean };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** The file with the city's figures. There is none of nothing. */
export function SaveCityFile({ city }: { city: CityFigures }) {
  const words = pageText.cityFigures;
  const [flow, setFlow] = useState<Flow>({ status: 'idle' });
  if (city.figures.every(({ goal, comparison }) => goal === null && comparison === null))
    return <p className={styles.save}>{words.nothing}</p>;
  const save = async (toDownloads = false) => {
    setFlow({ status: 'saving' });
    try {
      const name = words.fileName(city.year, new Date());
      const naming = { name, description: words.description, toDownloads };
      setFlow({ status: 'done', outcome: await saveCityFigures(city, naming) });
    } catch (cause) {
      setFlow({ status: 'failed', written: !(cause instanceof NotWritten) });
    }
  };
  return (
    <GuardedAction
      className={styles.save}
      label={flow.status === 'saving' ? words.saving : words.save}
      busy={flow.status === 'saving'}
      onPress={() => void save()}
      warning={null}
      outcome={outcomeOf(flow)}
      instead={
        flow.status === 'failed' && !flow.written
          ? { label: pageText.exchange.downloadInstead, onPress: () => void save(true) }
          : null
      }
    />
  );
}

function outcomeOf(flow: Flow) {
  if (flow.status === 'failed') return { tone: 'error' as const, message: pageText.cityFigures.failed };
  if (flow.status !== 'done') return null;
  return { tone: tones[flow.outcome], message: papers.backup.share.outcome[flow.outcome] };
}
