import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';
import styles from './OfficeNameChoice.module.css';

type Props = {
  office: string;
  choices: ShareChoices;
  problem: string | null;
  onChange: (part: Partial<ShareChoices>) => void;
};

/** Whether the file says which office it is from. */
export function OfficeNameChoice({ office, choices, problem, onChange }: Props) {
  const words = papers.backup.share;
  return (
    <div className={styles.choice}>
      <RadioGroup
        legend={words.office}
        size="small"
        value={choices.underAlias ? 'alias' : 'own'}
        onChange={(value: string) => onChange({ underAlias: value === 'alias' })}
      >
        <Radio value="own">{words.ownName(office)}</Radio>
        <Radio value="alias" description={words.otherNameHint}>
          {words.otherName}
        </Radio>
      </RadioGroup>
      {choices.underAlias && (
        <TextField
          className={styles.alias}
          size="small"
          label={words.aliasLabel}
          autoComplete="off"
          value={choices.alias}
          error={problem}
          onChange={(event) => onChange({ alias: event.target.value })}
        />
      )}
    </div>
  );
}
