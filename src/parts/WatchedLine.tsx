import { TextField } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useEffect, useRef } from 'react';
import { oneLine } from '#src/domain/input/lineBreaks.ts';
import { usePersonalDataKinds } from '#src/state/files/usePersonalDataKinds.ts';
import { useTextField } from '#src/state/session/longTexts.ts';
import { text } from '#src/text/catalogue.ts';
import { PaperText } from '#src/ui/PaperText.tsx';
import { PersonalDataWarning } from './PersonalDataWarning.tsx';
import styles from './WatchedLine.module.css';

type Props = {
  /** Which field it is, among all of this tab. */
  field: string;
  label: string;
  hideLabel?: boolean;
  value: string;
  /** How many characters of it can be stored, where that is not as many as of any text. */
  most?: number;
  /** Id of a list of what is often written here. */
  list?: string;
  /** Just added: the focus goes to it. */
  fresh?: boolean;
  onChange: (value: string) => void;
};

/** A text of one line, kept whole when it is too long, and watched for personal data as it is typed. */
export function WatchedLine({
  field,
  label,
  hideLabel = false,
  value,
  most,
  list,
  fresh = false,
  onChange,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { excess, value: written, onChange: change } = useTextField(field, value, onChange, most);
  const [kinds, lookNow] = usePersonalDataKinds(written);
  useEffect(() => {
    if (fresh) input.current?.focus();
  }, [fresh]);
  return (
    <div className={styles.line} data-empty={written === ''}>
      <TextField
        ref={input}
        size="small"
        label={label}
        hideLabel={hideLabel}
        list={list}
        value={oneLine(written)}
        error={excess > 0 ? text.shell.save.tooLong(excess) : undefined}
        autoComplete="off"
        onChange={(event) => change(oneLine(event.currentTarget.value))}
        onBlur={lookNow}
      />
      {written !== '' && <PaperText text={oneLine(written)} />}
      <PersonalDataWarning kinds={kinds} />
    </div>
  );
}
