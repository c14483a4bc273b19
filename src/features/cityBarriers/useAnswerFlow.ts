import { useState, type ComponentProps } from 'react';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { PersonalDataPlace } from '#src/state/files/personalData.ts';
import { NotWritten, type FileOutcome } from '#src/state/files/saveFile.ts';
import type { PasswordChoice } from '#src/parts/usePasswordChoice.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { findPlacesInAnswers, saveBarrierAnswers } from '#src/state/sharing/barrierAnswers.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import type { GuardedAction } from '#src/ui/GuardedAction.tsx';

/** An office that has answers on their way back. */
export type AnsweredOffice = { office: string; evaluation: string; year: number; answered: number };

type Place = PersonalDataPlace & { of: AnsweredOffice };

type Flow =
  | { status: 'idle' | 'saving' }
  | { status: 'warned'; places: readonly Place[] }
  | { status: 'done'; outcome: FileOutcome }
  | { status: 'sent'; count: number }
  /** Those whose file was not written, and whether nothing could be written where it was to be. */
  | { status: 'failed'; offices: readonly string[]; written: boolean };

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/**
 * The files with the answers, one for each of these offices, from the button to how it went: looks for personal data in
 * all that leaves, and writes. Several go to the downloads, so that nobody is asked for a place for each.
 */
export function useAnswerFlow(
  offices: readonly AnsweredOffice[],
  password: PasswordChoice,
): Pick<ComponentProps<typeof GuardedAction>, 'busy' | 'onPress' | 'warning' | 'outcome' | 'instead'> {
  const share = papers.backup.share;
  const [flow, setFlow] = useState<Flow>({ status: 'idle' });
  const isOne = offices.length === 1;

  const save = async (toDownloads = !isOne) => {
    setFlow({ status: 'saving' });
    const outcomes: { office: string; outcome: FileOutcome | 'failed'; written: boolean }[] = [];
    for (const { office, evaluation, year } of offices) {
      const name = pageText.cityBarriers.files.name(
        evaluationKey(evaluation)?.office ?? '',
        year,
        new Date(),
      );
      const naming = { name, description: pageText.cityBarriers.files.description, toDownloads };
      try {
        const outcome = await saveBarrierAnswers(evaluation, naming, password.value);
        outcomes.push({ office, outcome, written: true });
      } catch (cause) {
        outcomes.push({ office, outcome: 'failed', written: !(cause instanceof NotWritten) });
      }
    }
    const [only] = outcomes;
    const failed = outcomes.filter(
      ({ outcome }) => outcome === 'failed' || (!isOne && outcome === 'damaged'),
    );
    if (failed.length > 0) {
      const written = failed.every((each) => each.written);
      setFlow({ status: 'failed', offices: failed.map(({ office }) => office), written });
    } else if (isOne && only && only.outcome !== 'failed') setFlow({ status: 'done', outcome: only.outcome });
    else setFlow({ status: 'sent', count: outcomes.length });
  };

  const start = async () => {
    if (!(await password.check())) return;
    setFlow({ status: 'saving' });
    try {
      const found = await Promise.all(
        offices.map(async (of) =>
          (await findPlacesInAnswers(of.evaluation)).map((place) => ({ ...place, of })),
        ),
      );
      const places = found.flat();
      if (places.length > 0) setFlow({ status: 'warned', places });
      else await save();
    } catch {
      setFlow({ status: 'failed', offices: offices.map(({ office }) => office), written: true });
    }
  };

  return {
    busy: flow.status === 'saving',
    onPress: () => onceIdentified(() => void start(), offices[0]?.evaluation ?? ''),
    warning:
      flow.status === 'warned'
        ? {
            title: share.personalData.title,
            body: share.personalData.body,
            places: flow.places.map((place) => ({
              key: `${place.row} ${place.field}`,
              to: rowPage(place),
              label: pageText.exchange.backup.personalData.place({
                ...place,
                office: place.of.office,
                year: place.of.year,
              }),
            })),
            goOn: { label: share.personalData.goOn, onPress: () => void save() },
            cancel: { label: share.personalData.cancel, onPress: () => setFlow({ status: 'idle' }) },
          }
        : null,
    outcome: outcomeOf(flow, isOne),
    instead:
      flow.status === 'failed' && !flow.written
        ? { label: pageText.exchange.downloadInstead, onPress: () => void save(true) }
        : null,
  };
}

function outcomeOf(flow: Flow, isOne: boolean) {
  const words = pageText.cityBarriers.files;
  if (flow.status === 'failed')
    return { tone: 'error' as const, message: isOne ? words.failed : words.failedOf(flow.offices) };
  if (flow.status === 'sent') return { tone: 'success' as const, message: words.sent(flow.count) };
  if (flow.status !== 'done') return null;
  return { tone: tones[flow.outcome], message: papers.backup.share.outcome[flow.outcome] };
}
