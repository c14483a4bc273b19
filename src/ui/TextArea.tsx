import { useId, type ReactNode, type Ref } from 'react';
import { Hint } from './Hint.tsx';
import { PaperText } from './PaperText.tsx';
import styles from './TextArea.module.css';

type Props = {
  label: string;
  /** Only for those who hear it: what is over the field says it already. */
  hideLabel?: boolean;
  /** Stands beside the label, for instance that the field must be filled in. */
  mark?: string | undefined;
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** That there is more in the field than can be kept. Nothing is cut: the person decides what goes. */
  excess?: string | undefined;
  minRows?: number;
  /** Stands under the field and is read together with it: a warning, never a hindrance. */
  warning?: ReactNode;
  ref?: Ref<HTMLTextAreaElement>;
};

/** A text field of several lines that grows with its text. Plain markup, since a page may hold hundreds. */
export function TextArea({
  label,
  hideLabel = false,
  mark,
  hint,
  value,
  onChange,
  onBlur,
  excess,
  minRows = 2,
  warning,
  ref,
}: Props) {
  const id = useId();
  const described = [
    hint ? `${id}-hint` : null,
    excess ? `${id}-excess` : null,
    warning ? `${id}-warning` : null,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field} data-empty={value === ''}>
      <label htmlFor={id} className={hideLabel ? 'aksel-sr-only' : styles.label}>
        {label}
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        ref={ref}
        id={id}
        className={styles.input}
        value={value}
        rows={Math.max(minRows, rowsFor(value))}
        aria-invalid={excess === undefined ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      />
      {value !== '' && <PaperText text={value} />}
      {excess && (
        <div id={`${id}-excess`}>
          <Hint spoken>{excess}</Hint>
        </div>
      )}
      {warning && <div id={`${id}-warning`}>{warning}</div>}
    </div>
  );
}

const columns = 70;
const mostRows = 14;

/** A fair guess for browsers that cannot size a field by its content. */
function rowsFor(value: string): number {
  const rows = value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
  return Math.min(mostRows, rows);
}
