import { Switch } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { KeyTable } from '#src/ui/KeyTable.tsx';
import { chooseShortcuts, useShortcutChoice } from '#src/state/editing/assessChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue } from '#src/ui/Dialogue.tsx';

type Props = { highest: number; onClose: () => void };

/** Every key of the meeting and what it does, and the switch that turns the single ones off. */
export function MeetingHelp({ highest, onClose }: Props) {
  const { shortcuts } = pageText.assess;
  const { help } = pageText.meetings.hold;
  const { enabled } = useShortcutChoice();
  return (
    <Dialogue title={help.title} closeLabel={shortcuts.close} onClose={onClose}>
      <p>{help.hint}</p>
      <Switch
        size="small"
        checked={enabled}
        description={shortcuts.enabledHint}
        onChange={(event) => chooseShortcuts(event.currentTarget.checked)}
      >
        {shortcuts.enabled}
      </Switch>
      <KeyTable rows={help.list(highest)} off={!enabled} words={shortcuts} />
    </Dialogue>
  );
}
