import { BodyLong, Heading } from '@navikt/ds-react';
import { useOffline } from '#src/state/start/offlineState.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { licences } from './licences.ts';
import styles from './AboutPage.module.css';

/** What is kept and who sees it, how well the app works for everybody, and what it is made of. */
export function AboutPage() {
  const { title, lead, privacy, accessibility, made } = pageText.about;
  const worksOffline = useOffline(({ ready }) => ready);
  return (
    <div className={styles.page}>
      <PageHeading title={title} lead={lead} documentTitle={text.shell.pageTitle(title)} />
      <PageSection title={privacy.title}>
        <FactList facts={privacy.facts} />
      </PageSection>
      <PageSection title={accessibility.title}>
        <Points title={accessibility.tested} items={accessibility.testedItems} />
        <Points title={accessibility.failing} items={accessibility.failingItems} />
        <BodyLong>{accessibility.report}</BodyLong>
      </PageSection>
      <PageSection title={made.title}>
        <FactList
          facts={[
            { name: made.version, value: __APP_VERSION__ },
            { name: made.offline, value: worksOffline ? made.worksOffline : made.needsNetwork },
            { name: made.code, value: made.codeBody },
          ]}
        />
        <Points title={made.parts} items={licences.map(({ name, licence }) => `${name}: ${licence}`)} />
      </PageSection>
    </div>
  );
}

function Points({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      <ul className={styles.points}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
