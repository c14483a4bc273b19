import { Alert, Button, Heading } from '@navikt/ds-react';
import type { LiveTrouble as Trouble } from '#src/state/sharing/sharingStatus.ts';
import type { OfferedLive } from '#src/state/sharing/useLiveOffer.ts';
import { pageText } from '#src/text/pageText.ts';
import { LogInButton } from './LogInButton.tsx';
import styles from './SharingPage.module.css';

type Props = {
  trouble: Trouble | null;
  /** What the host says now; `null` until it has answered. */
  live: OfferedLive | null;
  onTry: () => void;
};

/** What stands in the way of sharing live, and the one press that may help. */
export function LiveTrouble({ trouble, live, onTry }: Props) {
  const words = trouble && pageText.live.trouble[trouble];
  return (
    <div role="status">
      {words && (
        <Alert variant={trouble === 'away' || trouble === 'login' ? 'warning' : 'error'} size="small">
          <div className={styles.trouble}>
            <Heading level="3" size="xsmall">
              {words.title}
            </Heading>
            <span>{words.body}</span>
            {trouble === 'invalid' && live?.kind === 'invalid' && (
              <span>{pageText.live.where(live.where)}</span>
            )}
            {trouble === 'login' ? (
              <LogInButton label={words.press} />
            ) : (
              <Button type="button" size="small" onClick={onTry}>
                {words.press}
              </Button>
            )}
          </div>
        </Alert>
      )}
    </div>
  );
}
