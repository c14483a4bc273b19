import { Alert, Button, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { shareOffices } from '#src/state/sharing/chooseSharing.ts';
import type { SharedFolder } from '#src/state/sharing/sharedFolder.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import styles from './SharingPage.module.css';

/** Which offices are shared from here. */
export function SharedOffices({ source, chosen }: { source: SharingSource; chosen: SharedFolder }) {
  const words = pageText.sharing.shared;
  // `null`: as it is; what others begin to share there may come to it at any time.
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const offices = picked ?? chosen.offices;
  const [saved, setSaved] = useState(false);
  const here = source.offices.map(({ id }) => id);
  const all = [...here, ...chosen.offices.filter((id) => !here.includes(id))];
  return (
    <PageSection title={words.title}>
      <div className={styles.parts}>
        <CheckboxGroup
          size="small"
          legend={words.legend}
          description={words.hint}
          value={[...offices]}
          onChange={(next: string[]) => {
            setSaved(false);
            setPicked(next);
          }}
        >
          {all.map((id) => (
            <Checkbox key={id} value={id}>
              {source.nameOf(id)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() =>
              void shareOffices(offices).then(() => {
                setPicked(null);
                setSaved(true);
              })
            }
          >
            {words.save}
          </Button>
        </div>
        <div role="status">
          {saved && (
            <Alert variant="success" size="small">
              {words.saved}
            </Alert>
          )}
        </div>
      </div>
    </PageSection>
  );
}
