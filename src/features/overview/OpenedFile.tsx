import { useEffect, useState } from 'react';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { isLocked } from '#src/state/files/lockedFile.ts';
import { OpenFileDialogue } from './OpenFileDialogue.tsx';
import type { Receipt } from './takeOutNotice.ts';
import { UnlockDialogue } from './UnlockDialogue.tsx';

type Props = {
  files: readonly File[];
  summaries: readonly EvaluationSummary[];
  onClose: () => void;
  onDone: (receipt: Receipt) => void;
};

/** What the person has chosen. One file with a password is asked for it first; among several it is told of. */
export function OpenedFile({ files, ...rest }: Props) {
  const [file] = files;
  if (!file || files.length > 1) return <OpenFileDialogue files={files} {...rest} />;
  return <OneFile file={file} {...rest} />;
}

function OneFile({ file, ...rest }: Omit<Props, 'files'> & { file: File }) {
  const [opened, setOpened] = useState<{ file: File; files: readonly File[]; isLocked: boolean } | null>(
    null,
  );
  useEffect(() => {
    let current = true;
    void isLocked(file).then((locked) => current && setOpened({ file, files: [file], isLocked: locked }));
    return () => {
      current = false;
    };
  }, [file]);
  if (!opened) return null;
  if (!opened.isLocked) return <OpenFileDialogue files={opened.files} {...rest} />;
  return (
    <UnlockDialogue
      file={opened.file}
      onClose={rest.onClose}
      onUnlocked={(unlocked) => setOpened({ file: unlocked, files: [unlocked], isLocked: false })}
    />
  );
}
