import { Alert, Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { registerSW } from 'virtual:pwa-register';
import { lookForOffline } from '#src/state/start/offlineState.ts';
import { saveQueue } from '#src/state/session/saving.ts';
import { text } from '#src/text/catalogue.ts';
import styles from './UpdatePrompt.module.css';

/** Offers a new version when there is one. Never swaps the code under a person's hands. */
export function UpdatePrompt() {
  const [news, setNews] = useState<'update' | 'takenElsewhere' | 'partMissing' | null>(null);
  const asked = useRef(false);
  const install = useRef<((reload?: boolean) => Promise<void>) | null>(null);
  useEffect(() => {
    install.current = registerSW({
      onNeedRefresh: () => setNews('update'),
      // Only the tab that asked: in another, somebody may be in the middle of a word.
      onNeedReload: () => {
        if (asked.current) window.location.reload();
        else void saveQueue.flush().then(() => setNews('takenElsewhere'));
      },
      onOfflineReady: () => void lookForOffline(),
    });
  }, []);
  useEffect(() => {
    // A part of the app that comes when asked for: a new version has taken its place on the host, or nothing is reached.
    const tell = () => void saveQueue.flush().then(() => setNews('partMissing'));
    window.addEventListener('vite:preloadError', tell);
    return () => window.removeEventListener('vite:preloadError', tell);
  }, []);
  const words = text.shell.update;
  const close = () => setNews(null);
  const takeInUse = () => {
    asked.current = true;
    void saveQueue.flush().then(() => install.current?.(true));
  };
  return (
    <div role="status" className={styles.prompt}>
      {(news === 'takenElsewhere' || news === 'partMissing') && (
        <Alert variant={news === 'partMissing' ? 'warning' : 'info'} size="small">
          {words[news]}
          <div className={styles.actions}>
            <Button size="xsmall" onClick={() => void saveQueue.flush().then(() => window.location.reload())}>
              {words.reload}
            </Button>
          </div>
        </Alert>
      )}
      {news === 'update' && (
        <Alert variant="info" size="small">
          {words.available}
          <div className={styles.actions}>
            <Button size="xsmall" onClick={takeInUse}>
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
