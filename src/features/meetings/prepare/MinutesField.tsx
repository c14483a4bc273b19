import { TextField } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useState } from 'react';
import { readMinutes } from './readMinutes.ts';

type Props = {
  label: string;
  hideLabel?: boolean;
  minutes: number | null;
  /** What is shown where nothing is said. */
  usual?: number;
  className?: string | undefined;
  onChange: (minutes: number | null) => void;
};

/** A count of minutes. While it is half written, what was said stands; what is no count is let go of when one leaves. */
export function MinutesField({ label, hideLabel = false, minutes, usual, className, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      size="small"
      label={label}
      hideLabel={hideLabel}
      inputMode="numeric"
      autoComplete="off"
      className={className}
      value={draft ?? String(minutes ?? usual ?? '')}
      onChange={({ currentTarget: { value } }) => {
        setDraft(value);
        const read = readMinutes(value);
        if (read !== undefined && read !== minutes) onChange(read);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
