import { Loader } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import styles from './Waiting.module.css';

/** Something is on its way. Shown only once it has taken long enough to be noticed, so that nothing flickers. */
export function Waiting({ label }: { label: string }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <div className={styles.waiting}>{visible && <Loader size="large" title={label} />}</div>;
}
