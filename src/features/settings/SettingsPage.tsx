import '@navikt/ds-css/dist/component/form.min.css';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { AssessSection } from './AssessSection.tsx';
import { EraseSection } from './EraseSection.tsx';
import { IdentitySection } from './IdentitySection.tsx';
import { NewerSection } from './NewerSection.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import styles from './SettingsPage.module.css';

/** What holds for this browser on this machine. */
export function SettingsPage() {
  const words = pageText.settings;
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      <IdentitySection />
      <AssessSection />
      <ThemeSection />
      <NewerSection />
      <EraseSection />
    </div>
  );
}
