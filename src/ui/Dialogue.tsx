import { Button, Heading } from '@navikt/ds-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { returnFocus } from './returnFocus.ts';
import styles from './Dialogue.module.css';

type Props = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** While something runs that must not be left half done: neither Escape nor the cross closes. */
  busy?: boolean;
  /** Room for things side by side. */
  wide?: boolean;
  /** At the side of the page, over its whole height; over all of a phone's screen. */
  side?: boolean;
  /** At the top of the page, so that it stays where it is while it grows; over all of a phone's screen. */
  top?: boolean;
  /** What has the focus when it opens, where that is not the heading. The same one for as long as it is open. */
  focusFirst?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/**
 * Asks or shows something before the page goes on. Open for as long as it is mounted. The browser's own dialogue keeps
 * the focus inside; when it is gone, the focus is back on what opened it.
 */
export function Dialogue({
  title,
  closeLabel,
  onClose,
  busy = false,
  wide = false,
  side = false,
  top = false,
  focusFirst,
  children,
}: Props) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialogue.current?.showModal();
    (focusFirst ?? heading).current?.focus();
    return () => returnFocus(opener);
  }, [focusFirst]);

  return (
    <dialog
      ref={dialogue}
      className={styles.dialogue}
      data-wide={wide}
      data-side={side}
      data-top={top}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // Escape in a file chooser or a select inside bubbles up here too.
        if (event.target !== dialogue.current) return;
        event.preventDefault();
        if (!busy) onClose();
      }}
      // Chromium closes on a second Escape whatever `cancel` says.
      onClose={(event) => event.target === dialogue.current && onClose()}
    >
      <div className={styles.head}>
        <Heading level="2" size="medium" id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        <Button
          type="button"
          size="small"
          variant="tertiary-neutral"
          icon={<XMarkIcon title={closeLabel} />}
          disabled={busy}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** The buttons at the foot of a dialogue, the one that goes on first. */
export function DialogueActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
