import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import styles from './MenuButton.module.css';

type Props = {
  /** What stands on the button. */
  label: ReactNode;
  /** Its name, where what stands on it is not enough. */
  name?: string;
  /** On which side of the button what it opens is lined up. */
  align?: 'start' | 'end';
  className?: string | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/**
 * A button that shows and hides a list of ways to go. Escape hides it and gives the focus back; so does going anywhere
 * else, with the pointer, with Tab, or by following one of the ways.
 */
export function MenuButton({ label, name, align = 'start', className, children }: Props) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const [location] = useLocation();
  const close = () => setOpen(false);

  useEffect(() => setOpen(false), [location]);
  useEffect(() => {
    const element = holder.current;
    if (!open || !element) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const isOutside = (target: EventTarget | null) => target instanceof Node && !element.contains(target);
    document.addEventListener('pointerdown', ({ target }) => isOutside(target) && setOpen(false), { signal });
    element.addEventListener('focusout', (event) => isOutside(event.relatedTarget) && setOpen(false), {
      signal,
    });
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      },
      { signal },
    );
    return () => controller.abort();
  }, [open]);

  return (
    <div ref={holder} className={className === undefined ? styles.holder : `${styles.holder} ${className}`}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div id={panel} className={styles.panel} data-align={align}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  );
}
