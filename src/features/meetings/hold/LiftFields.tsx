import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { Patch } from '#src/domain/changes/Change.ts';
import { barrierLevels, type Barrier } from '#src/domain/evaluation/Barrier.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import styles from './Written.module.css';

type Props = { barrier: Barrier; onEdit: (patch: Patch) => void };

/** Who can solve a barrier, to whom it is lifted and when: what a meeting decides of it, written where it is decided. */
export function LiftFields({ barrier: { id, level, liftedTo, liftedDay }, onEdit }: Props) {
  const words = pageText.meetings.hold.barrier;
  const said = (value: string) => (value === '' ? null : value);
  return (
    <div className={styles.fields}>
      <Select
        size="small"
        label={words.level}
        value={level ?? ''}
        onChange={({ currentTarget: { value } }) => onEdit({ level: said(value) })}
      >
        <option value="">{pageText.barriers.edit.unsettled}</option>
        {barrierLevels.map((each) => (
          <option key={each} value={each}>
            {pageText.barriers.level(each)}
          </option>
        ))}
      </Select>
      <WatchedLine
        field={`${id}:liftedTo`}
        label={words.liftedTo}
        value={liftedTo}
        onChange={(value) => onEdit({ liftedTo: said(value) })}
      />
      {liftedTo.trim() !== '' && (
        <DayChoice
          label={words.liftedDay}
          day={liftedDay}
          paper={liftedDay === null ? '' : calendarDay(liftedDay)}
          onChange={(day) => onEdit({ liftedDay: day })}
        />
      )}
    </div>
  );
}
