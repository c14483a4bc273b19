import { Alert, BodyShort, Checkbox, TextField } from '@navikt/ds-react';
import { useId, useState, type ComponentProps } from 'react';
import styles from './PasswordFields.module.css';

type Field = Omit<ComponentProps<typeof TextField>, 'label' | 'description'>;

type Props = {
  wanted: boolean;
  password: Field;
  repeated: Field;
  words: { want: string; label: string; hint: string; repeat: string; show: string; warning: string };
  /** How good the password is, in words; '' for nothing to say. */
  advice: string;
  onWant: (wanted: boolean) => void;
};

/** A password for a file, chosen twice, or none at all. */
export function PasswordFields({ wanted, password, repeated, words, advice, onWant }: Props) {
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
              aria-describedby={id}
              {...password}
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
            {...repeated}
          />
          <Checkbox size="small" checked={shown} onChange={(event) => setShown(event.target.checked)}>
            {words.show}
          </Checkbox>
        </div>
      )}
    </div>
  );
}
