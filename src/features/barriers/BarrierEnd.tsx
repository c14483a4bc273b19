import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { Patch } from '#src/domain/changes/Change.ts';
import { barrierEnds, type Barrier } from '#src/domain/evaluation/Barrier.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { pageText } from '#src/text/pageText.ts';
import styles from './BarrierForm.module.css';

type Props = { barrier: Barrier; onEdit: (patch: Patch) => void };

/** Whether it still stands in the way, is solved, or was set aside and why. */
export function BarrierEnd({ barrier: { id, ended, endReason }, onEdit }: Props) {
  const words = pageText.barriers.edit;
  const lacksReason = ended === 'setAside' && endReason.trim() === '';
  return (
    <div className={styles.part}>
      <Select
        size="small"
        label={words.ended}
        value={ended ?? ''}
        className={styles.choice}
        onChange={({ currentTarget: { value } }) => onEdit({ ended: value === '' ? null : value })}
      >
        <option value="">{words.standing}</option>
        {barrierEnds.map((each) => (
          <option key={each} value={each}>
            {pageText.barriers.status[each]}
          </option>
        ))}
      </Select>
      {(ended !== null || endReason !== '') && (
        <WatchedText
          field={`${id}:endReason`}
          label={words.endReason[ended ?? 'setAside']}
          mark={lacksReason ? words.demanded : undefined}
          value={endReason}
          onChange={(value) => onEdit({ endReason: value === '' ? null : value })}
        />
      )}
    </div>
  );
}
