import { Switch } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import {
  chooseAdvance,
  chooseOneAtATime,
  chooseShortcuts,
  useAdvanceChoice,
  useOneAtATimeChoice,
  useShortcutChoice,
} from '#src/state/editing/assessChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue } from '#src/ui/Dialogue.tsx';
import { KeyTable } from '#src/ui/KeyTable.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';

type Props = { highest: number; onClose: () => void };

/** Every key and what it does, and the switch that turns the single ones off. */
export function ShortcutDialogue({ highest, onClose }: Props) {
  const words = pageText.assess.shortcuts;
  const { enabled } = useShortcutChoice();
  const advance = useAdvanceChoice();
  const oneAtATime = useOneAtATimeChoice();
  return (
    <Dialogue title={words.title} closeLabel={words.close} onClose={onClose}>
      <Quiet>{words.hint}</Quiet>
      <Switch
        size="small"
        checked={enabled}
        description={words.enabledHint}
        onChange={(event) => chooseShortcuts(event.currentTarget.checked)}
      >
        {words.enabled}
      </Switch>
      <Switch
        size="small"
        checked={advance.enabled}
        description={words.advanceHint}
        onChange={(event) => chooseAdvance(event.currentTarget.checked)}
      >
        {words.advance}
      </Switch>
      <Switch
        size="small"
        checked={oneAtATime.enabled}
        description={pageText.assess.one.choiceHint}
        onChange={(event) => chooseOneAtATime(event.currentTarget.checked)}
      >
        {pageText.assess.one.choice}
      </Switch>
      <KeyTable rows={words.list(highest)} off={!enabled} words={words} />
    </Dialogue>
  );
}
