import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { PaperText } from './PaperText.tsx';
import styles from './ChoiceField.module.css';

type Props = {
  label: string;
  /** '' for nothing. */
  value: string;
  /** Where nothing is said: what stands in the field. Left out: something always is. */
  blank?: string;
  options: readonly { value: string; name: string }[];
  wide?: boolean;
  onChange: (value: string) => void;
};

/** One of several, in the browser's own field for it. On paper the words alone, and nothing where nothing is said. */
export function ChoiceField({ label, value, blank, options, wide = false, onChange }: Props) {
  const chosen = options.find((option) => option.value === value)?.name ?? '';
  return (
    <div className={styles.choice} data-wide={wide} data-empty={chosen === ''}>
      <Select
        size="small"
        label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
      {chosen !== '' && <PaperText text={chosen} />}
    </div>
  );
}
