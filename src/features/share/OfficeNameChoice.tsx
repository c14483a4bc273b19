import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import type { ComponentProps } from 'react';
import { useController, type Control } from 'react-hook-form';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';
import styles from './OfficeNameChoice.module.css';

type Props = {
  office: string;
  control: Control<ShareChoices>;
  /** The field for another name. */
  alias: Omit<ComponentProps<typeof TextField>, 'label'>;
};

/** Whether the file says which office it is from. */
export function OfficeNameChoice({ office, control, alias }: Props) {
  const words = papers.backup.share;
  const { field } = useController({ control, name: 'underAlias' });
  return (
    <div className={styles.choice}>
      <RadioGroup
        legend={words.office}
        size="small"
        value={field.value ? 'alias' : 'own'}
        onChange={(value: string) => field.onChange(value === 'alias')}
      >
        <Radio value="own">{words.ownName(office)}</Radio>
        <Radio value="alias" description={words.otherNameHint}>
          {words.otherName}
        </Radio>
      </RadioGroup>
      {field.value && (
        <TextField
          className={styles.alias}
          size="small"
          label={words.aliasLabel}
          autoComplete="off"
          {...alias}
        />
      )}
    </div>
  );
}
