import { Alert, BodyLong } from '@navikt/ds-react';
import { useRef } from 'react';
import { knownNow } from '#src/state/session/knownNow.ts';
import { liveChoice } from '#src/state/sharing/sharedLive.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { useLiveSharing, type LiveReport } from '#src/state/sharing/sharingStatus.ts';
import type { OfferedLive } from '#src/state/sharing/useLiveOffer.ts';
import type { WayChoice } from '#src/state/sharing/Way.ts';
import { shareNow } from '#src/state/sharing/wayChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { LeftAside } from './LeftAside.tsx';
import { LiveTrouble } from './LiveTrouble.tsx';
import { LogOutButton } from './LogOutButton.tsx';
import { SharedOffices } from './SharedOffices.tsx';
import { ObserverNote } from './StartLive.tsx';
import { StopSharing } from './StopSharing.tsx';
import { ToldNow } from './ToldNow.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

type Props = {
  source: SharingSource;
  chosen: WayChoice;
  /** What the host says now; `null` until it has answered. */
  live: OfferedLive | null;
  told: string | null;
  /** Asks the host once more. */
  onAgain: () => void;
  onStopped: () => void;
};

/** How it goes with the server that is shared through. */
export function LiveNow({ source, chosen, live, told, onAgain, onStopped }: Props) {
  const words = pageText.live.now;
  const status = useLiveSharing();
  const report = status.status === 'on' ? status : null;
  const here = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(here);
  const loggedIn = live?.kind === 'offered' && live.answer.kind === 'in' ? live.answer.session : null;
  return (
    <div onClickCapture={keepFocus}>
      <PageSection title={words.title}>
        <Stack gap={16} ref={here} tabIndex={-1}>
          <ToldNow told={report?.trouble === null ? told : null} />
          <FactList facts={factsOf(report)} />
          <LiveTrouble
            trouble={report?.trouble ?? null}
            live={live}
            onTry={() => {
              onAgain();
              void shareNow('direkte');
            }}
          />
          {report?.isObserver && <ObserverNote />}
          {report !== null && report.notTaken > 0 && (
            <Alert variant="warning" size="small">
              {words.notTaken(report.notTaken)}
            </Alert>
          )}
          {report !== null && report.trouble === null && report.notRead.length > 0 && (
            <BodyLong size="small">{words.notRead(report.notRead.map(source.nameOf))}</BodyLong>
          )}
          <Row gap={8}>
            <StopSharing kept={liveChoice} label={words.stop} variant="secondary" onStopped={onStopped} />
            {live?.kind === 'offered' && loggedIn && <LogOutButton places={live} />}
          </Row>
          <BodyLong size="small" textColor="subtle">
            {words.explained}
          </BodyLong>
        </Stack>
      </PageSection>
      {report && <LeftAside kept={liveChoice} report={report} source={source} />}
      <SharedOffices kept={liveChoice} chosen={chosen} choices={loggedIn?.offices ?? []} source={source} />
    </div>
  );
}

function factsOf(report: LiveReport | null) {
  const words = pageText.live.now;
  const { fetched, delivered, waiting, notYet, at, nothingWaits, changes } = pageText.sharing.now;
  const state = words.states[report ? (report.trouble ?? 'connected') : 'opening'];
  if (!report) return [{ name: words.state, value: state }];
  const { person, fetchedAt, deliveredAt, isObserver } = report;
  const when = (moment: string | null) => (moment === null ? notYet : at(knownNow(moment)));
  return [
    { name: words.state, value: state },
    { name: words.person, value: person ? pageText.live.person(person.name, person.id) : words.nobody },
    { name: fetched, value: when(fetchedAt) },
    ...(isObserver
      ? []
      : [
          { name: delivered, value: when(deliveredAt) },
          { name: waiting, value: report.waiting === 0 ? nothingWaits : changes(report.waiting) },
        ]),
  ];
}
