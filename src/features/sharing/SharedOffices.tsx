import { Alert, Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import type { KeptChoice, WayChoice } from '#src/state/sharing/Way.ts';
import { shareOffices } from '#src/state/sharing/wayChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { OfficeBoxes } from './OfficeBoxes.tsx';

type Props<Choice extends WayChoice> = {
  kept: KeptChoice<Choice>;
  chosen: Choice;
  /** Ids of those that may be. */
  choices: readonly string[];
  source: Pick<SharingSource, 'nameOf' | 'kindOf'>;
};

/** Which offices are shared from here. */
export function SharedOffices<Choice extends WayChoice>({ kept, chosen, choices, source }: Props<Choice>) {
  const words = pageText.sharing.shared;
  // `null`: as it is; what others begin to share there may come to it at any time.
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const offices = picked ?? chosen.offices;
  const [saved, setSaved] = useState(false);
  const all = [...choices, ...chosen.offices.filter((id) => !choices.includes(id))];
  return (
    <PageSection title={words.title}>
      <Stack gap={16}>
        <OfficeBoxes
          legend={words.legend}
          hint={words.hint}
          offices={all.map((id) => ({ id, name: source.nameOf(id), kind: source.kindOf(id) }))}
          chosen={offices}
          onChoose={(next) => {
            setSaved(false);
            setPicked(next);
          }}
        />
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() =>
              void shareOffices(kept, offices).then(() => {
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
      </Stack>
    </PageSection>
  );
}
