import { Alert, Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { registerSW } from 'virtual:pwa-register';
import { saveQueue } from '#src/state/saving.ts';
import { text } from '#src/text/catalogue.ts';
import styles from './UpdatePrompt.module.css';

/** Offers a new version when there is one. Never swaps the code under a person's hands. */
export function UpdatePrompt() {
  const [news, setNews] = useState<'update' | 'offline' | null>(null);
  const install = useRef<((reload?: boolean) => Promise<void>) | null>(null);
  useEffect(() => {
    install.current = registerSW({
      onNeedRefresh: () => setNews('update'),
      onOfflineReady: () => setNews('offline'),
    });
  }, []);
  const words = text.shell.update;
  const close = () => setNews(null);
  return (
    <div role="status" className={styles.prompt}>
      {news === 'offline' && (
        <Alert variant="success" size="small" closeButton onClose={close}>
          {words.offlineReady}
        </Alert>
      )}
      {news === 'update' && (
        <Alert variant="info" size="small">
          {words.available}
          <div className={styles.actions}>
            <Button size="xsmall" onClick={() => void saveQueue.flush().then(() => install.current?.(true))}>
              {words.install}
            </Button>
            <Button size="xsmall" variant="tertiary" onClick={close}>
              {words.later}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}
