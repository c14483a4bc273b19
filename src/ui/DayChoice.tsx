import { useState } from 'react';
import { DayField } from './DayField.tsx';
import { readDay } from './readDay.ts';

type Props = {
  label: string;
  /** `YYYY-MM-DD`; `null` for none. */
  day: string | null;
  /** The same in words, for paper; '' for none. */
  paper: string;
  /** Something to think about, which stops nothing. */
  note?: string | undefined;
  onChange: (day: string | null) => void;
};

/** A day that may be chosen, changed and taken away again. While one is half written, what was chosen stands. */
export function DayChoice({ label, day, paper, note, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <DayField
      label={label}
      value={draft ?? day ?? ''}
      paper={paper}
      note={note}
      onChange={(written) => {
        setDraft(written);
        const read = readDay(written);
        if (read !== null && read !== day) onChange(read);
      }}
      onBlur={({ target }) => {
        setDraft(null);
        // An empty field of a date says nothing of whether it was emptied or is half written, but for this.
        if (draft === '' && day !== null && !target.validity.badInput) onChange(null);
      }}
    />
  );
}
