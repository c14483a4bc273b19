import { useEffect, useState } from 'react';
import styles from './Toast.module.css';

/** Something that has just happened. A new object each time, so that the same words twice are said twice. */
export type ToastMessage = { content: string; visible: boolean };

const shownFor = 5000;

/** Says politely what has happened: aloud always, and on the screen for a while when `visible`. */
export function Toast({ message }: { message: ToastMessage | null }) {
  const [over, setOver] = useState<ToastMessage | null>(null);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setOver(message), shownFor);
    return () => clearTimeout(timer);
  }, [message]);
  const current = message === over ? null : message;
  return (
    <div role="status" className={styles.region} data-visible={current?.visible ?? false}>
      {current?.content}
    </div>
  );
}
