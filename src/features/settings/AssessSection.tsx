import { Switch } from '@navikt/ds-react';
import {
  chooseAdvance,
  chooseOneAtATime,
  chooseShortcuts,
  useAdvanceChoice,
  useOneAtATimeChoice,
  useShortcutChoice,
} from '#src/state/editing/assessChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { ForKeys } from '#src/ui/ForKeys.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';

/** How the page Vurder works with whoever uses it. Takes effect at once. */
export function AssessSection() {
  const words = pageText.assess.shortcuts;
  const advance = useAdvanceChoice();
  const oneAtATime = useOneAtATimeChoice();
  const keys = useShortcutChoice();
  return (
    <PageSection title={pageText.settings.assess}>
      <Switch
        checked={advance.enabled}
        description={words.advanceHint}
        onChange={(event) => chooseAdvance(event.currentTarget.checked)}
      >
        {words.advance}
      </Switch>
      <Switch
        checked={oneAtATime.enabled}
        description={pageText.assess.one.choiceHint}
        onChange={(event) => chooseOneAtATime(event.currentTarget.checked)}
      >
        {pageText.assess.one.choice}
      </Switch>
      <ForKeys>
        <Switch
          checked={keys.enabled}
          description={words.enabledHint}
          onChange={(event) => chooseShortcuts(event.currentTarget.checked)}
        >
          {words.enabled}
        </Switch>
      </ForKeys>
    </PageSection>
  );
}
