import type { RefObject } from 'react';

type Props = {
  /** Click it to open the browser's file dialogue. */
  handle: RefObject<HTMLInputElement | null>;
  /** Endings and media types, for instance «.json,application/json». */
  accept: string;
  onFile: (file: File) => void;
};

/** The browser's file dialogue, for a button of our own. The input itself is neither seen nor reached. */
export function FileInput({ handle, accept, onFile }: Props) {
  return (
    <input
      ref={handle}
      type="file"
      accept={accept}
      hidden
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        // Otherwise choosing the same file again, mended in the meantime, would be no change.
        event.currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
