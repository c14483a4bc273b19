import { useCallback, useEffect, useRef, useState } from 'react';
import { useEvaluationList } from '#src/state/evaluationList.ts';
import { rememberUse, wasEverUsed } from '#src/state/everUsed.ts';
import { takeFileToOpen } from '#src/state/fileToOpen.ts';
import { text } from '#src/text/catalogue.ts';
import { FileDrop } from '#src/ui/FileDrop.tsx';
import { FileInput } from '#src/ui/FileInput.tsx';
import type { NoticeContent } from '#src/ui/Notice.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { EvaluationsView } from './EvaluationsView.tsx';
import { OverviewDialogues, type OverviewDialogue } from './OverviewDialogues.tsx';
import { WelcomeView } from './WelcomeView.tsx';

/** The first page: a welcome as long as there is nothing, and then the evaluations on this machine. */
export function OverviewPage() {
  const list = useEvaluationList();
  const [mayHoldSomething] = useState(wasEverUsed);
  const [dialogue, setDialogue] = useState<OverviewDialogue | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);

  const ask = useCallback((what: OverviewDialogue) => {
    setNotice(null);
    setDialogue(what);
  }, []);
  const openFiles = useCallback(
    (files: File[]) => {
      const [file] = files;
      if (file && files.length === 1) ask({ kind: 'open', file });
      else setNotice({ tone: 'info', message: text.exchange.open.oneAtATime });
    },
    [ask],
  );

  useEffect(() => {
    const file = takeFileToOpen();
    if (file) openFiles([file]);
  }, [openFiles]);

  useEffect(() => {
    if (list) rememberUse(list.summaries.length > 0);
  }, [list]);

  // Who has evaluations waits for them: otherwise the welcome would flash up first.
  if (!list && mayHoldSomething) return <Waiting label={text.shell.loading} />;

  const actions = {
    start: () => ask({ kind: 'start' }),
    openFile: () => fileInput.current?.click(),
    erase: ask,
    notify: setNotice,
  };
  const view = { notice, closeNotice: () => setNotice(null), actions };
  return (
    <>
      {list && list.summaries.length > 0 ? (
        <EvaluationsView {...view} list={list} />
      ) : (
        <WelcomeView {...view} />
      )}
      <FileInput
        handle={fileInput}
        accept=".json,.xlsx,application/json"
        onFile={(file) => openFiles([file])}
      />
      <FileDrop label={text.exchange.open.drop} enabled={dialogue === null} onFiles={openFiles} />
      {dialogue && (
        <OverviewDialogues
          dialogue={dialogue}
          summaries={list?.summaries ?? []}
          onClose={() => setDialogue(null)}
          onDone={(message) => {
            setDialogue(null);
            setNotice({ tone: 'success', message });
          }}
        />
      )}
    </>
  );
}
