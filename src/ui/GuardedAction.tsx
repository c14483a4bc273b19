import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { RouteLink } from './RouteLink.tsx';
import styles from './GuardedAction.module.css';

type ActionWarning = {
  title: string;
  body: string;
  /** Where the person can go and look first. */
  places: readonly { key: string; to: string; label: string }[];
  goOn: { label: string; onPress: () => void };
  cancel: { label: string; onPress: () => void };
};

type Props = {
  label: string;
  busy: boolean;
  onPress: () => void;
  /** What the person should know before it goes on, or `null`. */
  warning: ActionWarning | null;
  /** How it went, or `null` while nobody knows. */
  outcome: { tone: 'success' | 'info' | 'error'; message: string } | null;
  variant?: 'primary' | 'secondary';
  className?: string | undefined;
};

/** A button for something that may have to be thought over: shows what is in the way, and afterwards how it went. */
export function GuardedAction(props: Props) {
  const { label, busy, onPress, warning, outcome, variant = 'secondary', className } = props;
  const button = useRef<HTMLButtonElement>(null);
  const warningTitle = useRef<HTMLHeadingElement>(null);
  const warned = warning !== null;
  const wasWarned = useRef(false);

  useEffect(() => {
    if (warned) warningTitle.current?.focus();
    else if (wasWarned.current) button.current?.focus();
    wasWarned.current = warned;
  }, [warned]);

  return (
    <div className={className === undefined ? styles.action : `${styles.action} ${className}`}>
      <div>
        {/* Not `disabled`: the focus would be lost from a button that switches itself off. */}
        <Button
          ref={button}
          type="button"
          size="small"
          variant={variant}
          aria-disabled={busy || warned}
          onClick={() => {
            if (!busy && !warned) onPress();
          }}
        >
          {label}
        </Button>
      </div>
      {warning && (
        <Alert variant="warning" size="small" className={styles.message}>
          <Heading level="3" size="xsmall" ref={warningTitle} tabIndex={-1} className={styles.warningTitle}>
            {warning.title}
          </Heading>
          <BodyShort size="small">{warning.body}</BodyShort>
          <ul className={styles.places}>
            {warning.places.map((place) => (
              <li key={place.key}>
                <RouteLink to={place.to}>{place.label}</RouteLink>
              </li>
            ))}
          </ul>
          <div className={styles.choices}>
            <Button type="button" size="small" variant="secondary-neutral" onClick={warning.goOn.onPress}>
              {warning.goOn.label}
            </Button>
            <Button type="button" size="small" variant="tertiary-neutral" onClick={warning.cancel.onPress}>
              {warning.cancel.label}
            </Button>
          </div>
        </Alert>
      )}
      <div role="status">
        {outcome && (
          <Alert variant={outcome.tone} size="small" className={styles.message}>
            {outcome.message}
          </Alert>
        )}
      </div>
    </div>
  );
}
