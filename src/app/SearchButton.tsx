import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useShortcutChoice } from '#src/state/editing/assessChoices.ts';
import { text } from '#src/text/catalogue.ts';
import { isTyping } from '#src/ui/isTyping.ts';
import { morePages, places } from './places.tsx';
import type { Facts } from './Place.ts';
import styles from './SearchButton.module.css';
import { loadedPart } from '#src/ui/loadedPart.tsx';

const SearchDialogue = loadedPart(
  async () => (await import('#src/features/search/SearchDialogue.tsx')).SearchDialogue,
);

type Props = { evaluation: string | undefined; facts: Facts };

/** The way to search from anywhere: a button, and the key «/» where it is no letter. */
export function SearchButton({ evaluation, facts }: Props) {
  /** What is looked for, while the dialogue is asked for. */
  const [query, setQuery] = useState<string>();
  const open = query !== undefined;
  const close = () => setQuery(undefined);
  const { enabled } = useShortcutChoice();
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
      if (event.defaultPrevented || event.isComposing || repeat) return;
      if (key !== '/' || ctrlKey || metaKey || altKey || !enabled || isTyping(target)) return;
      // A question that is asked is answered first. A requirement at the side is a page like others.
      if (document.querySelector('dialog[open]:not([data-side="true"])')) return;
      event.preventDefault();
      setQuery('');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
  useLayoutEffect(() => {
    if (!open) return undefined;
    // Whoever writes on at once, before the field is there, has the letters in it and nowhere else.
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing } = event;
      if (
        isComposing ||
        ctrlKey ||
        metaKey ||
        altKey ||
        document.querySelector('dialog[open][data-top="true"]')
      )
        return;
      if (key === 'Escape') setQuery(undefined);
      else if (key === 'Backspace') setQuery((before) => before?.slice(0, -1));
      else if (key.length === 1) setQuery((before) => (before !== undefined ? before + key : before));
      else if (key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [open]);
  const { conflicts, offices, signed } = facts;
  const pages = useMemo(
    () =>
      [
        // Without an office's year there is nowhere to go but home, as in the menu of the places.
        ...places.filter(({ name, shownWhen }) =>
          evaluation === undefined ? name === 'home' : (shownWhen?.({ conflicts, offices, signed }) ?? true),
        ),
        { pages: morePages },
      ].flatMap((place) =>
        place.pages
          .filter(({ shownWhen }) => shownWhen?.({ conflicts, offices, signed }) ?? true)
          .map(({ name, address }) => ({ name, to: address(evaluation ?? '') })),
      ),
    [evaluation, conflicts, offices, signed],
  );
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={text.shell.search}
        aria-keyshortcuts={enabled ? '/' : undefined}
        aria-haspopup="dialog"
        onClick={() => setQuery('')}
      >
        <MagnifyingGlassIcon aria-hidden fontSize="1.25rem" />
        <span className={styles.label}>{text.shell.search}</span>
      </button>
      {open && (
        <SearchDialogue
          query={query}
          onQuery={setQuery}
          evaluation={evaluation}
          pages={pages}
          onClose={close}
        />
      )}
    </>
  );
}
