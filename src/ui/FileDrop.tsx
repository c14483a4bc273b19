import { useEffect, useRef, useState } from 'react';
import { holdsFiles, takesFiles } from './takesFiles.ts';
import styles from './FileDrop.module.css';

type Props = {
  /** Shown over the page while files are held above it. */
  label: string;
  /** False while a dialogue is open: the file is then not taken, and not opened by the browser either. */
  enabled: boolean;
  onFiles: (files: File[]) => void;
};

/** Takes files that are dropped anywhere on the page. A shortcut beside a button, never the only way. */
export function FileDrop({ label, enabled, onFiles }: Props) {
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: only the sum of the two tells whether the files have left the page.
  const depth = useRef(0);

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current += 1;
      setOver(enabled);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      if (enabled) onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    // What was dropped before the app was there comes now.
    document.dispatchEvent(new Event(takesFiles));
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, [enabled, onFiles]);

  return over ? (
    <div className={styles.overlay} aria-hidden>
      <p className={styles.label}>{label}</p>
    </div>
  ) : null;
}
