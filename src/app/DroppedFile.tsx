import { useCallback } from 'react';
import { useLocation, useRoute } from 'wouter';
import { leaveFilesToOpen } from '#src/state/files/filesToOpen.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { FileDrop } from '#src/ui/FileDrop.tsx';

/**
 * Takes a file that is dropped on any page to the overview, where files are opened: left to itself, the browser would
 * leave the app for it. The overview takes its own.
 */
export function DroppedFile() {
  const [isOverview] = useRoute('/');
  const [, navigate] = useLocation();
  const open = useCallback(
    (files: File[]) => {
      leaveFilesToOpen(files);
      navigate(paths.overview);
    },
    [navigate],
  );
  return isOverview ? null : <FileDrop label={text.files.drop} enabled onFiles={open} />;
}
