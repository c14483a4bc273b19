import { TextField } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useState } from 'react';
import { figureText, type FigureReading } from '#src/domain/indicators/readFigure.ts';
import { useAfterPause } from '#src/ui/useAfterPause.ts';
import styles from './FigureField.module.css';

type Problem = Extract<FigureReading, { ok: false }>['problem'];

type Props = {
  label: string;
  description?: string;
  value: number | null;
  read: (written: string) => FigureReading;
  /** What is wrong with what is written, in words that say what to do. */
  problems: Readonly<Record<Problem, string>>;
  /** What is wrong with the figure beside others, when there is nothing wrong with how it is written. */
  problem?: string | undefined;
  onChange: (value: number | null) => void;
};

/** A figure, saved as it is typed. What cannot be read stays as it was written, is not saved, and is said at the field. */
export function FigureField({ label, description, value, read, problems, problem, onChange }: Props) {
  const [draft, setDraft] = useState(figureText(value));
  const [seen, setSeen] = useState(value);
  const reading = read(draft);
  // Undone, or changed in another tab: what is stored has its way, unless it is what was just typed.
  if (seen !== value) {
    setSeen(value);
    if (!reading.ok || reading.value !== value) setDraft(figureText(value));
  }
  const rested = useAfterPause(draft);
  const restedReading = rested === draft ? reading : null;
  const written = restedReading && !restedReading.ok ? problems[restedReading.problem] : undefined;
  return (
    <TextField
      size="small"
      label={label}
      description={description}
      value={draft}
      error={written ?? problem}
      inputMode="decimal"
      autoComplete="off"
      htmlSize={10}
      className={styles.field}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        const now = read(next);
        if (now.ok && now.value !== value) onChange(now.value);
      }}
    />
  );
}
