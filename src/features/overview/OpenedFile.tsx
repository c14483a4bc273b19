import { useEffect, useState } from 'react';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { isLocked } from '#src/state/files/lockedFile.ts';
import { isCityFigures } from '#src/state/files/isCityFigures.ts';
import { CityFiguresDialogue } from './CityFiguresDialogue.tsx';
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

/** A file, and what it is opened as. */
type Opened = { file: File; files: readonly File[]; kind: 'locked' | 'city' | 'evaluations' };

async function lookAt(file: File): Promise<Opened> {
  const kind = (await isLocked(file)) ? 'locked' : (await isCityFigures(file)) ? 'city' : 'evaluations';
  return { file, files: [file], kind };
}

function OneFile({ file, ...rest }: Omit<Props, 'files'> & { file: File }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let current = true;
    void lookAt(file).then((found) => current && setOpened(found));
    return () => {
      current = false;
    };
  }, [file]);
  if (!opened) return null;
  if (opened.kind === 'city')
    return <CityFiguresDialogue file={opened.file} onClose={rest.onClose} onDone={rest.onDone} />;
  if (opened.kind === 'evaluations') return <OpenFileDialogue files={opened.files} {...rest} />;
  return (
    <UnlockDialogue
      file={opened.file}
      onClose={rest.onClose}
      onUnlocked={(unlocked) => void lookAt(unlocked).then(setOpened)}
    />
  );
}
