import { useState } from 'react';
import { readKroner } from '#src/domain/forms/readKroner.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { papers } from '#src/text/papers.ts';
import styles from './Forms.module.css';

type Props = {
  field: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** An amount as it is typed; what cannot be read stays as it was written, is not stored, and is said. */
export function Amount({ field, label, value, onChange }: Props) {
  const said = value === null ? '' : papers.forms.say({ kind: 'number', value });
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? value : readKroner(draft);
  const written = draft !== null && (read === 'unreadable' || read === value) ? draft : said;
  return (
    <div>
      <WatchedLine
        field={field}
        label={label}
        value={written}
        onChange={(next) => {
          setDraft(next);
          const amount = readKroner(next);
          if (amount !== 'unreadable' && amount !== value) onChange(amount);
        }}
      />
      {read === 'unreadable' && <p className={styles.changed}>{papers.forms.notNumber}</p>}
    </div>
  );
}
