import { Alert, Button } from '@navikt/ds-react';
import { useStorageUse, type StorageUse } from '#src/state/session/storage.ts';
import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import styles from './StorageSection.module.css';

/** How much is stored, and whether the browser has promised to keep it. */
export function StorageSection() {
  const words = pageText.settings.storage;
  const { use, answer, ask } = useStorageUse();

  return (
    <PageSection title={words.title} lead={words.body}>
      <FactList
        facts={[
          { name: words.use, value: use ? usedWords(use) : '\u00a0' },
          { name: words.kept, value: use ? keptWords(use) : '\u00a0' },
        ]}
      />
      <div className={styles.ask}>
        {use?.persistent === false && (
          <Button type="button" size="small" variant="secondary" onClick={() => void ask()}>
            {words.ask}
          </Button>
        )}
        <div role="status">
          {answer && (
            <Alert variant={answer === 'granted' ? 'success' : 'info'} size="small">
              {words[answer]}
            </Alert>
          )}
        </div>
      </div>
    </PageSection>
  );
}

function usedWords({ used, quota }: StorageUse): string {
  return used === null ? pageText.settings.storage.usedUnknown : pageText.settings.storage.used(used, quota);
}

function keptWords({ persistent }: StorageUse): string {
  const words = pageText.settings.storage;
  if (persistent === null) return words.unknown;
  return persistent ? words.persistent : words.notPersistent;
}
