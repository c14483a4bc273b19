import { Alert, BodyLong, Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { findFolder, type FoundFolder } from '#src/state/sharing/chooseSharing.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { FoundFolderForm } from './FoundFolderForm.tsx';
import { ToldNow } from './ToldNow.tsx';
import styles from './SharingPage.module.css';

type Props = { source: SharingSource; told: string | null; onBegun: () => void };

/** Pointing at a folder, and beginning to share through it. */
export function StartSharing({ source, told, onBegun }: Props) {
  const words = pageText.sharing.start;
  const [found, setFound] = useState<FoundFolder | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'looking' | 'refused'>('idle');
  const point = async () => {
    setState('looking');
    const result = await findFolder();
    if (typeof result === 'object') setFound(result);
    setState(result === 'refused' ? 'refused' : 'idle');
  };
  return (
    <PageSection title={words.title}>
      <Stack gap={16}>
        <ToldNow told={told} />
        <ol className={styles.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <BodyLong size="small" textColor="subtle">
          {words.sync}
        </BodyLong>
        <div>
          <Button
            ref={button}
            type="button"
            size="small"
            variant={found ? 'secondary' : 'primary'}
            aria-disabled={state === 'looking'}
            onClick={() => {
              if (state !== 'looking') void point();
            }}
          >
            {state === 'looking' ? words.looking : found ? words.chooseOther : words.choose}
          </Button>
        </div>
        <div role="status">
          {state === 'refused' && (
            <Alert variant="error" size="small">
              {words.refused}
            </Alert>
          )}
        </div>
        {found && (
          <FoundFolderForm
            key={found.folder.name}
            found={found}
            source={source}
            onBegun={onBegun}
            onCancel={() => {
              button.current?.focus();
              setFound(null);
            }}
          />
        )}
      </Stack>
    </PageSection>
  );
}
