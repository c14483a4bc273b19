import { BodyShort, Checkbox, Fieldset } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';

type Props = {
  choices: ShareChoices;
  hasIndicators: boolean;
  hasActions: boolean;
  hasBarriers: boolean;
  onChange: (part: Partial<ShareChoices>) => void;
};

/** What goes with the requirements. Under an alias neither texts nor names can. */
export function ContentChoice({ choices, hasIndicators, hasActions, hasBarriers, onChange }: Props) {
  const words = papers.backup.share;
  return (
    <Fieldset legend={words.contents} size="small">
      <div>
        {hasIndicators && (
          <Checkbox
            size="small"
            checked={choices.indicators}
            onChange={(event) => onChange({ indicators: event.target.checked })}
          >
            {words.indicators}
          </Checkbox>
        )}
        {hasActions && (
          <Checkbox
            size="small"
            description={words.actionsHint}
            checked={choices.actions}
            onChange={(event) => onChange({ actions: event.target.checked })}
          >
            {words.actions}
          </Checkbox>
        )}
        {hasBarriers && (
          <Checkbox
            size="small"
            description={words.barriersHint}
            checked={choices.barriers}
            onChange={(event) => onChange({ barriers: event.target.checked })}
          >
            {words.barriers}
          </Checkbox>
        )}
        {choices.underAlias ? (
          <BodyShort textColor="subtle">{words.aliasLeavesOut}</BodyShort>
        ) : (
          <>
            <Checkbox
              size="small"
              description={words.textsHint}
              checked={choices.texts}
              onChange={(event) => onChange({ texts: event.target.checked })}
            >
              {words.texts}
            </Checkbox>
            <Checkbox
              size="small"
              description={words.namesHint}
              checked={choices.names}
              onChange={(event) => onChange({ names: event.target.checked })}
            >
              {words.names}
            </Checkbox>
          </>
        )}
      </div>
    </Fieldset>
  );
}
