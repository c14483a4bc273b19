import { Alert, BodyLong } from '@navikt/ds-react';
import { useState } from 'react';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { startLive } from '#src/state/sharing/chooseLive.ts';
import type { LoginPlaces } from '#src/state/sharing/liveLogin.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import type { LoggedIn } from '#src/state/sharing/useLiveOffer.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { Row } from '#src/ui/Row.tsx';
import { flowWords } from './flowWords.ts';
import { LogOutButton } from './LogOutButton.tsx';
import { OfficeBoxes } from './OfficeBoxes.tsx';
import styles from './SharingPage.module.css';

type Props = { places: LoginPlaces; session: LoggedIn; source: SharingSource; onBegun: () => void };

/** Who is logged in, what they share, and the press that begins it. */
export function StartLive({ places, session, source, onBegun }: Props) {
  const words = pageText.live;
  const { person, observer } = session;
  const here = new Set(source.offices.map(({ id }) => id));
  const notHere = session.offices.filter((id) => !here.has(id));
  // What is only there comes; what is here goes when somebody has said so, or there is nothing to choose between.
  const [offices, setOffices] = useState<readonly string[]>(
    session.offices.length === 1 ? session.offices : notHere,
  );
  const [lacks, setLacks] = useState(false);
  const flow = useBackupFlow(
    flowWords({
      begin: observer ? words.beginObserver : words.begin,
      begun: words.begun,
      cancelled: words.failed,
      failed: words.failed,
    }),
    async () => {
      await startLive(offices);
      onBegun();
      return 'verified';
    },
  );
  const begin = () => {
    setLacks(offices.length === 0);
    if (offices.length > 0) onceIdentified(flow.onPress);
  };
  return (
    <>
      <BodyLong>{words.loggedIn(words.person(person.name, person.id))}</BodyLong>
      {observer && <ObserverNote />}
      <OfficeBoxes
        legend={observer ? words.offices.legendObserver : words.offices.legend}
        hint={observer ? words.offices.hintObserver : words.offices.hint}
        offices={session.offices.map((id) => ({
          id,
          // Of a city hardly any is on this machine: it is said of those that are chosen one by one.
          name: here.has(id) || observer ? source.nameOf(id) : words.offices.notHere(source.nameOf(id)),
          kind: source.kindOf(id),
        }))}
        chosen={offices}
        error={lacks && words.offices.nothing}
        onChoose={(chosen) => {
          setLacks(false);
          setOffices(chosen);
        }}
      />
      <Row gap={8}>
        <GuardedAction {...flow} variant="primary" onPress={begin} />
        <LogOutButton places={places} />
      </Row>
    </>
  );
}

/** What somebody who reads for the city can do and not. */
export function ObserverNote() {
  const words = pageText.live.observer;
  return (
    <Alert variant="info" size="small">
      <div className={styles.trouble}>
        <strong>{words.title}</strong>
        <span>{words.body}</span>
      </div>
    </Alert>
  );
}
