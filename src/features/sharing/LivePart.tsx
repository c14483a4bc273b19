import { Alert, BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { canShareLive } from '#src/state/sharing/chooseLive.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { useLiveOffer } from '#src/state/sharing/useLiveOffer.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { LiveNow } from './LiveNow.tsx';
import { LogInButton } from './LogInButton.tsx';
import { LogOutButton } from './LogOutButton.tsx';
import { StartLive } from './StartLive.tsx';
import { ToldNow } from './ToldNow.tsx';
import styles from './SharingPage.module.css';

/** Sharing through a server. Nothing, where the host offers none and it is not on. */
export function LivePart({ source }: { source: SharingSource }) {
  const words = pageText.live;
  const { live, again } = useLiveOffer();
  // Said after the change, and for as long as the page is open.
  const [told, setTold] = useState<string | null>(null);
  if (source.live)
    return (
      <LiveNow
        source={source}
        chosen={source.live}
        live={live}
        told={told}
        onAgain={again}
        onStopped={() => setTold(words.now.stopped)}
      />
    );
  if (told === null && (live === null || live.kind === 'none' || live.kind === 'away')) return null;
  return (
    <PageSection title={words.title} lead={words.lead}>
      <Stack gap={16}>
        <ToldNow told={told} />
        {!canShareLive() ? (
          <BodyLong>{words.unsupported}</BodyLong>
        ) : live?.kind === 'invalid' ? (
          <Alert variant="error" size="small">
            <div className={styles.trouble}>
              <strong>{words.trouble.invalid.title}</strong>
              <span>{words.trouble.invalid.body}</span>
              <span>{words.where(live.where)}</span>
            </div>
          </Alert>
        ) : live?.kind !== 'offered' ? null : live.answer.kind === 'in' ? (
          <StartLive
            places={live}
            session={live.answer.session}
            source={source}
            onBegun={() => setTold(words.begun)}
          />
        ) : live.answer.kind === 'login' ? (
          <>
            <BodyLong>{words.login.needed}</BodyLong>
            <LogInButton places={live} />
          </>
        ) : (
          <>
            <Alert variant={live.answer.kind === 'away' ? 'warning' : 'error'} size="small">
              <div className={styles.trouble}>
                <strong>{words.trouble[live.answer.kind].title}</strong>
                <span>{words.trouble[live.answer.kind].body}</span>
              </div>
            </Alert>
            <Row gap={8}>
              <Button type="button" size="small" variant="secondary" onClick={again}>
                {words.trouble[live.answer.kind].press}
              </Button>
              {live.answer.kind === 'no-office' && <LogOutButton places={live} />}
            </Row>
          </>
        )}
      </Stack>
    </PageSection>
  );
}
