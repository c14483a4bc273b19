import { Label } from '@navikt/ds-react';
import { useId, type FocusEvent, type Ref } from 'react';
import { Hint } from './Hint.tsx';
import { PaperText } from './PaperText.tsx';
import styles from './MomentField.module.css';

type Props = {
  label: string;
  /** As the browser has it, for instance «2026-03-05»; '' for nothing. */
  value: string;
  /** The day in words, for paper; '' for nothing. */
  paper?: string;
  /** What is wrong with it, read aloud when it appears. */
  error?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  ref?: Ref<HTMLInputElement>;
};

/** A day of the calendar, in the browser's own field for it. */
export function DayField({ label, value, paper = '', error, onChange, onBlur, ref }: Props) {
  const id = useId();
  return (
    <div className={styles.field} data-empty={value === ''}>
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <input
        ref={ref}
        id={id}
        type="date"
        className={styles.input}
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {paper !== '' && <PaperText text={paper} />}
      {error !== undefined && (
        <div id={`${id}-error`}>
          <Hint spoken>{error}</Hint>
        </div>
      )}
    </div>
  );
}
