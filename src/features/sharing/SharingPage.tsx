import '@navikt/ds-css/dist/component/form.min.css';
import { BodyLong } from '@navikt/ds-react';
import { useState } from 'react';
import { canShareFolder } from '#src/state/sharing/chooseSharing.ts';
import { useSharingSource } from '#src/state/sharing/sharedOffices.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { LivePart } from './LivePart.tsx';
import { SharingNow } from './SharingNow.tsx';
import { StartSharing } from './StartSharing.tsx';
import styles from './SharingPage.module.css';

/** Where colleagues share an office: through a server where the host has one, or a folder that they all reach. */
export function SharingPage() {
  const words = pageText.sharing;
  const source = useSharingSource();
  // Said after the change, and for as long as the page is open.
  const [told, setTold] = useState<string | null>(null);
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      {source && <LivePart source={source} />}
      {!canShareFolder() ? (
        <PageSection title={words.unsupported.title}>
          <BodyLong>{words.unsupported.body}</BodyLong>
        </PageSection>
      ) : !source ? (
        <Waiting label={text.shell.loading} />
      ) : source.chosen ? (
        <SharingNow
          source={source}
          chosen={source.chosen}
          told={told}
          onStopped={() => setTold(words.now.stopped)}
        />
      ) : (
        <StartSharing source={source} told={told} onBegun={() => setTold(words.found.begun)} />
      )}
      <PageSection title={words.forbidden.title} lead={words.forbidden.body}>
        <ul className={styles.list}>
          <li>{words.forbidden.ask}</li>
          <li>
            {words.forbidden.file} <RouteLink to={paths.backup}>{words.forbidden.toBackup}</RouteLink>
          </li>
        </ul>
      </PageSection>
    </div>
  );
}
