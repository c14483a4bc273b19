import { Button } from '@navikt/ds-react';
import { pageText } from '#src/text/pageText.ts';
import { Quiet } from '#src/ui/Quiet.tsx';
import { anchors } from './anchors.ts';
import styles from './ChosenBarriers.module.css';

type Props = { count: number; onJoin: () => void; onClear: () => void };

/** What can be done with the barriers that are chosen: only a person says that several are the same. */
export function ChosenBarriers({ count, onJoin, onClear }: Props) {
  const words = pageText.cityBarriers.same;
  return (
    <div className={styles.chosen}>
      <Quiet id={anchors.choice} tabIndex={-1}>
        {count === 0 ? words.hint : words.chosen(count)}
      </Quiet>
      {count > 1 && (
        <Button type="button" size="small" onClick={onJoin}>
          {words.join}
        </Button>
      )}
      {count > 0 && (
        <Button type="button" size="small" variant="tertiary-neutral" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
