import { Alert, Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { RefusedEdit } from '#src/state/session/saveQueue.ts';
import { dismissRefused } from '#src/state/session/saving.ts';
import { useSession } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';
import styles from './RefusedEdits.module.css';

/** What can never be stored, with the words themselves to be copied. Stays until the person has seen it. */
export function RefusedEdits() {
  const refused = useSession((session) => session.refused);
  const [copied, setCopied] = useState(false);
  const [first] = refused;
  if (!first) return null;
  const words = text.shell.save.refused;
  const { title, body } = words[first.reason];
  const written = refused.flatMap(textsOf).join('\n\n');
  const copy = () => {
    void navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Alert variant="error" size="small" role="alert" className={styles.bar}>
      <strong className={styles.title}>{title}</strong>
      {body}
      {written === '' ? (
        <p>{words.noText}</p>
      ) : (
        <textarea readOnly aria-label={words.label} rows={4} className={styles.written} value={written} />
      )}
      <div className={styles.actions}>
        {written !== '' && (
          <Button size="xsmall" variant="secondary" onClick={copy}>
            {words.copy}
          </Button>
        )}
        <Button size="xsmall" variant="tertiary" onClick={dismissRefused}>
          {words.close}
        </Button>
        <span role="status">{copied && words.copied}</span>
      </div>
    </Alert>
  );
}

/** Every text a person wrote in it, without the names of fields. */
function textsOf({ edit }: RefusedEdit): string[] {
  return textsIn('setting' in edit ? edit.value : edit.patch);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
