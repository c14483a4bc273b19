import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { OnceButton } from './OnceButton.tsx';
import { Meter } from './Meter.tsx';
import { RouteLink } from './RouteLink.tsx';
import { useNoticeable } from './useNoticeable.ts';
import { Row } from './Row.tsx';
import styles from './GuardedAction.module.css';

type ActionWarning = {
  title: string;
  body: string;
  /** Where the person can go and look first. */
  places: readonly { key: string; to: string; label: string }[];
  goOn: { label: string; onPress: () => void };
  cancel: { label: string; onPress: () => void };
};

type ActionProgress = {
  /** What is being done, in words. */
  label: string;
  value: number;
  max: number;
  stop: { label: string; onPress: () => void };
};

type Props = {
  label: string;
  busy: boolean;
  onPress: () => void;
  /** What the person should know before it goes on, or `null`. */
  warning: ActionWarning | null;
  /** How it went, or `null` while nobody knows. */
  outcome: { tone: 'success' | 'info' | 'error'; message: string } | null;
  /** How far it has come, where it may take long. */
  progress?: ActionProgress | null;
  /** Another way, offered where this one has failed. */
  instead?: { label: string; onPress: () => void } | null;
  variant?: 'primary' | 'secondary';
  className?: string | undefined;
};

/** A button for something that may have to be thought over: shows what is in the way, and afterwards how it went. */
export function GuardedAction(props: Props) {
  const { label, busy, onPress, warning, outcome, variant = 'secondary', className } = props;
  const { progress = null, instead = null } = props;
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
        <OnceButton
          ref={button}
          variant={variant}
          aria-disabled={busy || warned}
          onPress={() => {
            if (!busy && !warned) onPress();
          }}
        >
          {label}
        </OnceButton>
      </div>
      {progress && (
        <Ongoing
          progress={progress}
          onStop={() => {
            // The button that was pressed goes, and the focus must not go with it.
            button.current?.focus();
            progress.stop.onPress();
          }}
        />
      )}
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
          <Row gap={8}>
            <OnceButton variant="secondary-neutral" onPress={warning.goOn.onPress}>
              {warning.goOn.label}
            </OnceButton>
            <Button type="button" size="small" variant="tertiary-neutral" onClick={warning.cancel.onPress}>
              {warning.cancel.label}
            </Button>
          </Row>
        </Alert>
      )}
      <div role="status">
        {outcome && (
          <Alert variant={outcome.tone} size="small" className={styles.message}>
            {outcome.message}
          </Alert>
        )}
      </div>
      {instead && (
        <div className={styles.instead}>
          <OnceButton
            variant="secondary"
            onPress={() => {
              button.current?.focus();
              instead.onPress();
            }}
          >
            {instead.label}
          </OnceButton>
        </div>
      )}
    </div>
  );
}

/** Shown once it has taken long enough to be noticed. */
function Ongoing({ progress, onStop }: { progress: ActionProgress; onStop: () => void }) {
  const visible = useNoticeable();
  if (!visible) return null;
  const { label, value, max, stop } = progress;
  return (
    <div className={styles.ongoing}>
      <Meter value={value} max={max} />
      <BodyShort size="small">{label}</BodyShort>
      <div>
        <Button type="button" size="small" variant="secondary-neutral" onClick={onStop}>
          {stop.label}
        </Button>
      </div>
    </div>
  );
}
