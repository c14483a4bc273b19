import { useEffect, useState } from 'react';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { isLocked } from '#src/state/files/lockedFile.ts';
import { OpenFileDialogue } from './OpenFileDialogue.tsx';
import type { Receipt } from './takeOutNotice.ts';
import { UnlockDialogue } from './UnlockDialogue.tsx';

type Props = {
  file: File;
  summaries: readonly EvaluationSummary[];
  onClose: () => void;
  onDone: (receipt: Receipt) => void;
};

/** A file the person has chosen: asks for its password first where it has one. */
export function OpenedFile({ file, ...rest }: Props) {
  const [opened, setOpened] = useState<{ file: File; isLocked: boolean } | null>(null);
  useEffect(() => {
    let current = true;
    void isLocked(file).then((locked) => current && setOpened({ file, isLocked: locked }));
    return () => {
      current = false;
    };
  }, [file]);
  if (!opened) return null;
  if (!opened.isLocked) return <OpenFileDialogue file={opened.file} {...rest} />;
  return (
    <UnlockDialogue
      file={opened.file}
      onClose={rest.onClose}
      onUnlocked={(unlocked) => setOpened({ file: unlocked, isLocked: false })}
    />
  );
}
