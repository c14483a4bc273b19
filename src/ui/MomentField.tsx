import { Label } from '@navikt/ds-react';
import { useId } from 'react';
import styles from './MomentField.module.css';

type Props = {
  label: string;
  /** As the browser has it, for instance «2026-03-05T14:03»; '' for nothing. */
  value: string;
  onChange: (value: string) => void;
};

/** A date with a time of day, in the browser's own field for it. */
export function MomentField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <input
        id={id}
        type="datetime-local"
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
