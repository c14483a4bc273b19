import { BodyShort, Checkbox, Fieldset } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import type { ShareWish } from './ShareWish.ts';

type Props = {
  wish: ShareWish;
  hasIndicators: boolean;
  onChange: (part: Partial<ShareWish>) => void;
};

/** What goes with the requirements. Under an alias neither texts nor names can. */
export function ContentChoice({ wish, hasIndicators, onChange }: Props) {
  const words = papers.backup.share;
  return (
    <Fieldset legend={words.contents} size="small">
      <div>
        {hasIndicators && (
          <Checkbox
            size="small"
            checked={wish.indicators}
            onChange={(event) => onChange({ indicators: event.target.checked })}
          >
            {words.indicators}
          </Checkbox>
        )}
        {wish.underAlias ? (
          <BodyShort textColor="subtle">{words.aliasLeavesOut}</BodyShort>
        ) : (
          <>
            <Checkbox
              size="small"
              description={words.textsHint}
              checked={wish.texts}
              onChange={(event) => onChange({ texts: event.target.checked })}
            >
              {words.texts}
            </Checkbox>
            <Checkbox
              size="small"
              description={words.namesHint}
              checked={wish.names}
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
