import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import type { ShareWish } from './ShareWish.ts';
import styles from './OfficeNameChoice.module.css';

type Props = {
  office: string;
  wish: ShareWish;
  problem: string | null;
  onChange: (part: Partial<ShareWish>) => void;
};

/** Whether the file says which office it is from. */
export function OfficeNameChoice({ office, wish, problem, onChange }: Props) {
  const words = papers.backup.share;
  return (
    <div className={styles.choice}>
      <RadioGroup
        legend={words.office}
        size="small"
        value={wish.underAlias ? 'alias' : 'own'}
        onChange={(value: string) => onChange({ underAlias: value === 'alias' })}
      >
        <Radio value="own">{words.ownName(office)}</Radio>
        <Radio value="alias" description={words.otherNameHint}>
          {words.otherName}
        </Radio>
      </RadioGroup>
      {wish.underAlias && (
        <TextField
          className={styles.alias}
          size="small"
          label={words.aliasLabel}
          autoComplete="off"
          maxLength={100}
          value={wish.alias}
          error={problem}
          onChange={(event) => onChange({ alias: event.target.value })}
        />
      )}
    </div>
  );
}
