import { BodyShort, Checkbox, Fieldset } from '@navikt/ds-react';
import type { UseFormRegister } from 'react-hook-form';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';

type Props = {
  register: UseFormRegister<ShareChoices>;
  underAlias: boolean;
  hasIndicators: boolean;
  hasActions: boolean;
  hasBarriers: boolean;
};

/** What goes with the requirements. Under an alias neither texts nor names can. */
export function ContentChoice({ register, underAlias, hasIndicators, hasActions, hasBarriers }: Props) {
  const words = papers.backup.share;
  return (
    <Fieldset legend={words.contents} size="small">
      <div>
        {hasIndicators && (
          <Checkbox size="small" {...register('indicators', { deps: 'themes' })}>
            {words.indicators}
          </Checkbox>
        )}
        {hasActions && (
          <Checkbox size="small" description={words.actionsHint} {...register('actions')}>
            {words.actions}
          </Checkbox>
        )}
        {hasBarriers && (
          <Checkbox size="small" description={words.barriersHint} {...register('barriers')}>
            {words.barriers}
          </Checkbox>
        )}
        {underAlias ? (
          <BodyShort textColor="subtle">{words.aliasLeavesOut}</BodyShort>
        ) : (
          <>
            <Checkbox size="small" description={words.textsHint} {...register('texts')}>
              {words.texts}
            </Checkbox>
            <Checkbox size="small" description={words.namesHint} {...register('names')}>
              {words.names}
            </Checkbox>
          </>
        )}
      </div>
    </Fieldset>
  );
}
