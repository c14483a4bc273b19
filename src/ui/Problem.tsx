import { Alert, BodyLong, Button, Heading } from '@navikt/ds-react';
import styles from './Problem.module.css';

type Props = {
  title: string;
  body: string;
  actions?: readonly { label: string; onPress: () => void }[];
  /** For whoever looks into it; folded away from everybody else. */
  details?: { label: string; content: string };
};

/** Says what is wrong and what to do about it, in place of what could not be shown. */
export function Problem({ title, body, actions = [], details }: Props) {
  return (
    <Alert variant="error" className={styles.problem}>
      <Heading level="2" size="small" spacing>
        {title}
      </Heading>
      <BodyLong>{body}</BodyLong>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map((action) => (
            <Button key={action.label} size="small" variant="secondary" onClick={action.onPress}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
      {details && (
        <details className={styles.details}>
          <summary>{details.label}</summary>
          <pre>{details.content}</pre>
        </details>
      )}
    </Alert>
  );
}
