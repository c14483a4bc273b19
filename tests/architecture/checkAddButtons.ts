import type { Files } from './readRepository.ts';

/** The button that adds, and the link that leads to a form. */
const known = new Set(['src/ui/AddButton.tsx', 'src/app/WhereMenu.tsx']);

/** Buttons with a plus of their own: only `AddButton` adds one for each press, however fast the hand is. */
export function checkAddButtons(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    path.startsWith('src/') && !known.has(path) && /<PlusIcon\b/.test(text)
      ? [`${path}: a plus of its own`]
      : [],
  );
}
