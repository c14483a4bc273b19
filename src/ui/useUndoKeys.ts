import { useEffect, useRef } from 'react';

/** Listens for Ctrl+Z and Ctrl+Y (⌘ on a Mac). In a field of text they belong to the browser, and in a dialogue to it. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const act = useRef({ undo, redo });
  useEffect(() => {
    act.current = { undo, redo };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (typing || event.defaultPrevented || altKey || !(ctrlKey || metaKey)) return;
      if (document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && (key !== 'y' || shiftKey)) return;
      event.preventDefault();
      if (key === 'y' || shiftKey) act.current.redo();
      else act.current.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
