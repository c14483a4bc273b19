import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useEvaluationList } from '#src/state/start/evaluationList.ts';
import { wasEverUsed } from '#src/state/session/everUsed.ts';
import { takeFilesToOpen } from '#src/state/files/filesToOpen.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { FileDrop } from '#src/ui/FileDrop.tsx';
import { FileInput } from '#src/ui/FileInput.tsx';
import { loadedPart } from '#src/ui/loadedPart.tsx';
import type { NoticeContent } from '#src/ui/Notice.tsx';
import { useTakenOver } from '#src/ui/useTakenOver.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { OverviewDialogues, type OverviewDialogue } from './OverviewDialogues.tsx';
import { WelcomeView } from './WelcomeView.tsx';

/** What a first visit has nothing to show in. */
export const EvaluationsView = loadedPart(
  async () => (await import('./EvaluationsView.tsx')).EvaluationsView,
  () => <Waiting label={text.shell.loading} />,
);

/** The first page: a welcome as long as there is nothing, and then the evaluations on this machine. */
export function OverviewPage() {
  const list = useEvaluationList();
  const acts = useTakenOver();
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
      if (files.length > 0) ask({ kind: 'open', files });
    },
    [ask],
  );

  useEffect(() => {
    const files = takeFilesToOpen();
    if (files.length > 0) openFiles(files);
  }, [openFiles]);

  const [location, navigate] = useLocation();
  useEffect(() => {
    if (location === paths.overview) return;
    if (location === paths.start) ask({ kind: 'start' });
    else fileInput.current?.click();
    // What was asked for has been done: going back or loading the page anew does not ask once more.
    navigate(paths.overview, { replace: true });
  }, [location, navigate, ask]);

  const actions = {
    start: () => ask({ kind: 'start' }),
    openFile: () => fileInput.current?.click(),
    erase: ask,
    notify: setNotice,
  };
  // Who has evaluations waits for them: otherwise the welcome would flash up first.
  const isWaiting = !list && mayHoldSomething;
  const isEmpty = list ? list.summaries.length === 0 : !mayHoldSomething;
  const view = { notice, closeNotice: () => setNotice(null), actions };
  return (
    <>
      {isEmpty ? <WelcomeView {...view} /> : <EvaluationsView {...view} list={list} />}
      {/* A file put in it before the page acts would be lost. */}
      {acts && <FileInput handle={fileInput} accept=".json,.xlsx,application/json" onFiles={openFiles} />}
      <FileDrop label={text.files.drop} enabled={dialogue === null} onFiles={openFiles} />
      {/* What is to be decided of what is here waits until it is known. */}
      {dialogue && (dialogue.kind === 'open' || !isWaiting) && (
        <OverviewDialogues
          dialogue={dialogue}
          summaries={list?.summaries ?? []}
          onClose={() => setDialogue(null)}
          onDone={(done) => {
            setDialogue(null);
            setNotice(done);
          }}
        />
      )}
    </>
  );
}
