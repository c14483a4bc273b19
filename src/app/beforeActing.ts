import { holdsFiles, takesFiles } from '#src/ui/takesFiles.ts';

/*
 * The page is there before the script that makes it act: the welcome lies in it ready-made, and a file can be dropped on
 * it. What is done meanwhile is kept by the little script that runs first, and done once more when the app is there.
 */

const acts = 'rettesnor-acts';
const page = () => document.documentElement.dataset;

/** Keeps the last press on a button, and the files that are dropped, until the app takes them. */
export function keepUntilActing(): void {
  let pressed: HTMLButtonElement | null = null;
  let dropped: readonly File[] = [];
  const drops = new AbortController();
  const { signal } = drops;
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && page()['welcome'] !== 'taken') pressed = target.closest('button');
  };
  document.addEventListener('click', onClick);
  document.addEventListener(
    acts,
    () => {
      document.removeEventListener('click', onClick);
      pressed?.click();
    },
    { once: true },
  );
  // Left to itself, the browser would leave the app for the file.
  document.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault(), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      dropped = [...(event.dataTransfer?.files ?? [])];
    },
    { signal },
  );
  document.addEventListener(
    takesFiles,
    () => {
      drops.abort();
      if (dropped.length > 0) drop(dropped);
    },
    { once: true },
  );
}

function drop(files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Has the welcome wait, unseen: another page is to be drawn in its place. */
export function hideWelcome(): void {
  page()['welcome'] = 'hidden';
}

/**
 * Takes the page over: from now on React sees every press.
 * @returns whether the welcome is on the screen, to be taken over as it stands; otherwise there is nothing on the page
 */
export function takeOver(root: HTMLElement): boolean {
  const isShown = root.hasChildNodes() && page()['welcome'] !== 'hidden';
  page()['welcome'] = 'taken';
  if (!isShown) root.replaceChildren();
  return isShown;
}

/** What was pressed before is carried out. */
export function tellThatItActs(): void {
  // In a task of its own: while React draws, it takes no press for a part that it has not come to yet.
  setTimeout(() => document.dispatchEvent(new Event(acts)));
}
