import { Alert, BodyShort, Checkbox, TextField } from '@navikt/ds-react';
import { useId, useState } from 'react';
import styles from './PasswordFields.module.css';

type Props = {
  wanted: boolean;
  password: string;
  repeated: string;
  words: { want: string; label: string; hint: string; repeat: string; show: string; warning: string };
  /** How good the password is, in words; '' for nothing to say. */
  advice: string;
  errors: { password: string | null; repeated: string | null };
  onWant: (wanted: boolean) => void;
  onPassword: (password: string) => void;
  onRepeated: (repeated: string) => void;
};

/** A password for a file, chosen twice, or none at all. */
export function PasswordFields(props: Props) {
  const { wanted, password, repeated, words, advice, errors, onWant, onPassword, onRepeated } = props;
  const [shown, setShown] = useState(false);
  const id = useId();
  const type = shown ? 'text' : 'password';
  return (
    <div className={styles.choice}>
      <Checkbox checked={wanted} size="small" onChange={(event) => onWant(event.target.checked)}>
        {words.want}
      </Checkbox>
      {wanted && (
        <div className={styles.fields}>
          <Alert variant="warning" size="small" inline>
            {words.warning}
          </Alert>
          <div>
            <TextField
              size="small"
              type={type}
              label={words.label}
              description={words.hint}
              autoComplete="new-password"
              spellCheck={false}
              value={password}
              error={errors.password}
              aria-describedby={id}
              onChange={(event) => onPassword(event.target.value)}
            />
            <BodyShort size="small" textColor="subtle" id={id} role="status" className={styles.advice}>
              {advice}
            </BodyShort>
          </div>
          <TextField
            size="small"
            type={type}
            label={words.repeat}
            autoComplete="new-password"
            spellCheck={false}
            value={repeated}
            error={errors.repeated}
            onChange={(event) => onRepeated(event.target.value)}
          />
          <Checkbox size="small" checked={shown} onChange={(event) => setShown(event.target.checked)}>
            {words.show}
          </Checkbox>
        </div>
      )}
    </div>
  );
}
