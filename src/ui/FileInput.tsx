import type { RefObject } from 'react';

type Props = {
  /** Click it to open the browser's file dialogue. */
  handle: RefObject<HTMLInputElement | null>;
  /** Endings and media types, for instance «.json,application/json». */
  accept: string;
  /** One or several, as they were chosen together. */
  onFiles: (files: File[]) => void;
};

/** The browser's file dialogue, for a button of our own. The input itself is neither seen nor reached. */
export function FileInput({ handle, accept, onFiles }: Props) {
  return (
    <input
      ref={handle}
      type="file"
      accept={accept}
      multiple
      hidden
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // Otherwise choosing the same file again, mended in the meantime, would be no change.
        event.currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
