import { Loader } from '@navikt/ds-react';
import { useNoticeable } from './useNoticeable.ts';
import styles from './Waiting.module.css';

/** Something is on its way. Shown only once it has taken long enough to be noticed, so that nothing flickers. */
export function Waiting({ label }: { label: string }) {
  const visible = useNoticeable();
  return <div className={styles.waiting}>{visible && <Loader size="large" title={label} />}</div>;
}
