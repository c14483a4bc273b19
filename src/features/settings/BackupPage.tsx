import '@navikt/ds-css/dist/component/form.min.css';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { BackupSection } from './BackupSection.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import { FolderSection } from './FolderSection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { StorageSection } from './StorageSection.tsx';
import styles from './SettingsPage.module.css';

/** Where copies are taken, by hand and by themselves, and what holds for what lies in the browser. */
export function BackupPage() {
  const words = papers.backup.page;
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      <BackupSection />
      <FolderSection />
      <CopiesSection />
      <StorageSection />
      <RestoreSection />
    </div>
  );
}
