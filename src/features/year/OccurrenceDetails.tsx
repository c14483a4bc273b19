import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { evidenceKinds } from '#src/domain/evaluation/Answer.ts';
import type { Occurrence } from '#src/domain/evaluation/RecurringPoint.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { tellOccurrence } from '#src/state/editing/editYear.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import styles from './OccurrenceDetails.module.css';

type Props = { evaluation: string; point: string; said: Occurrence };

/** More of one time that has been told of: the day it was held or why not, and what shows it. */
export function OccurrenceDetails({ evaluation, point, said }: Props) {
  const words = pageText.year.point;
  const { id: due, ...value } = said;
  const { state, day, reason, evidence } = value;
  const field = `${recurringPointId.make(evaluation, point)}:occurrence:${due}`;
  const set = (changed: Partial<Omit<Occurrence, 'id'>>) =>
    tellOccurrence(point, due, { ...value, ...changed });
  const kind = evidence?.kind ?? 'link';
  return (
    <Stack gap={16}>
      {state === 'held' && (
        <DayChoice
          label={words.heldDay}
          day={day}
          paper={day === null ? '' : words.due(day)}
          onChange={(chosen) => set({ day: chosen })}
        />
      )}
      <WatchedText
        field={`${field}:reason`}
        label={state === 'held' ? words.note : words.why}
        mark={state === 'missed' && reason.trim() === '' ? words.whyDemanded : undefined}
        minRows={1}
        value={reason}
        onChange={(written) => set({ reason: written })}
      />
      {state === 'held' && (
        <div className={styles.evidence}>
          <ChoiceField
            label={words.evidenceKind}
            value={kind}
            options={evidenceKinds.map((each) => ({ value: each, name: words.kinds[each] }))}
            onChange={(value) => {
              const chosen = evidenceKinds.find((each) => each === value) ?? 'link';
              set({ evidence: { kind: chosen, text: evidence?.text ?? '' } });
            }}
          />
          <WatchedLine
            field={`${field}:evidence`}
            label={words.evidence}
            value={evidence?.text ?? ''}
            onChange={(written) => set({ evidence: written.trim() === '' ? null : { kind, text: written } })}
          />
        </div>
      )}
    </Stack>
  );
}
