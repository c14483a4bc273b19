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
  /** Something to think about, which stops nothing: read aloud when it appears. */
  note?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  ref?: Ref<HTMLInputElement>;
};

/** A day of the calendar, in the browser's own field for it. */
export function DayField({ label, value, paper = '', error, note, onChange, onBlur, ref }: Props) {
  const id = useId();
  const said = error ?? note;
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
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {paper !== '' && <PaperText text={paper} />}
      {said !== undefined && (
        <div id={`${id}-said`}>
          <Hint spoken>{said}</Hint>
        </div>
      )}
    </div>
  );
}
