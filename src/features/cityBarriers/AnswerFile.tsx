import { useState } from 'react';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import type { PersonalDataPlace } from '#src/state/files/personalData.ts';
import { NotWritten, type FileOutcome } from '#src/state/files/saveFile.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { findPlacesInAnswers, saveBarrierAnswers } from '#src/state/sharing/barrierAnswers.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import styles from './AnswerFiles.module.css';

type Props = { barriers: readonly OfficeBarrier[]; answered: number };

type Flow =
  | { status: 'idle' | 'saving' }
  | { status: 'warned'; places: readonly PersonalDataPlace[] }
  | { status: 'done'; outcome: FileOutcome }
  | { status: 'failed'; written: boolean };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** The file with the answers for one office. */
export function AnswerFile({ barriers, answered }: Props) {
  const words = pageText.cityBarriers.files;
  const share = papers.backup.share;
  const [flow, setFlow] = useState<Flow>({ status: 'idle' });
  const [first] = barriers;
  if (!first) return null;
  const { office, evaluation, year } = first;
  const save = async (toDownloads = false) => {
    setFlow({ status: 'saving' });
    try {
      const name = words.name(evaluationKey(evaluation)?.office ?? '', year, new Date());
      const naming = { name, description: words.description, toDownloads };
      setFlow({ status: 'done', outcome: await saveBarrierAnswers(evaluation, naming) });
    } catch (cause) {
      setFlow({ status: 'failed', written: !(cause instanceof NotWritten) });
    }
  };
  const start = async () => {
    setFlow({ status: 'saving' });
    const places = await findPlacesInAnswers(evaluation).catch(() => null);
    if (places === null) setFlow({ status: 'failed', written: true });
    else if (places.length > 0) setFlow({ status: 'warned', places });
    else await save();
  };
  return (
    <li>
      <p className={styles.count}>{words.answered(answered)}</p>
      <GuardedAction
        label={flow.status === 'saving' ? words.saving : words.save(office)}
        busy={flow.status === 'saving'}
        onPress={() => onceIdentified(() => void start(), evaluation)}
        warning={
          flow.status === 'warned'
            ? {
                title: share.personalData.title,
                body: share.personalData.body,
                places: flow.places.map((place) => ({
                  key: `${place.row} ${place.field}`,
                  to: rowPage(place),
                  label: pageText.exchange.backup.personalData.place({ ...place, office, year }),
                })),
                goOn: { label: share.personalData.goOn, onPress: () => void save() },
                cancel: { label: share.personalData.cancel, onPress: () => setFlow({ status: 'idle' }) },
              }
            : null
        }
        outcome={outcomeOf(flow)}
        instead={
          flow.status === 'failed' && !flow.written
            ? { label: pageText.exchange.downloadInstead, onPress: () => void save(true) }
            : null
        }
      />
    </li>
  );
}

function outcomeOf(flow: Flow) {
  if (flow.status === 'failed')
    return { tone: 'error' as const, message: pageText.cityBarriers.files.failed };
  if (flow.status !== 'done') return null;
  return { tone: tones[flow.outcome], message: papers.backup.share.outcome[flow.outcome] };
}
