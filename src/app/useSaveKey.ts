import { useEffect, useState } from 'react';
import { saveNow } from '#src/state/session/saving.ts';
import { text } from '#src/text/catalogue.ts';

/** How long, in milliseconds, the answer to the key stands. */
const shownFor = 6000;

/**
 * Ctrl+S and ⌘S write what waits, and are answered with how it went: saving is by itself, and the browser's own «save
 * page» saves none of it.
 * @returns what is to be said now, or an empty text
 */
export function useSaveKey(): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isSave || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      const { all, notAll } = text.shell.save.now;
      void saveNow().then((isSaved) => setSaid(isSaved ? all : notAll));
    };
    window.addEventListener('keydown', answer);
    return () => window.removeEventListener('keydown', answer);
  }, []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}
