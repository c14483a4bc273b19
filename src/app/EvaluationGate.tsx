import { useContext, useEffect, type ReactNode } from 'react';
import { useEvaluationFrame } from '#src/state/editing/answers.ts';
import { openEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { SignedBanner } from './loadedPages.tsx';
import { PanelOver } from './PanelOver.ts';

type Props = {
  evaluation: string;
  /** Stands over what is said when there is nothing to show. */
  pageName: string;
  children: ReactNode;
};

/**
 * Opens an evaluation and shows a page of it once it is open; says why when it cannot be. Pages behind it find the
 * evaluation open in the store.
 */
export function EvaluationGate({ evaluation, pageName, children }: Props) {
  const frame = useEvaluationFrame();
  const over = useContext(PanelOver);
  // One is open at a time: under a requirement of another, the page waits until that is closed.
  const isUnder = over !== null && over !== evaluation;
  useEffect(() => {
    if (!isUnder) void openEvaluation(evaluation);
  }, [evaluation, isUnder]);
  // Between one evaluation and the next, the store still holds the one before.
  if (frame.status === 'closed' || frame.status === 'loading' || frame.id !== evaluation)
    return <Waiting label={text.shell.loading} />;
  if (frame.status === 'open') {
    return (
      <>
        <SignedBanner evaluation={evaluation} />
        {children}
      </>
    );
  }
  const words = text.shell.evaluation;
  const common = {
    title: pageName,
    documentTitle: text.shell.pageTitle(pageName),
    exit: { label: words.toOverview, to: paths.overview },
  };
  switch (frame.status) {
    case 'failed':
      return (
        <Unavailable
          {...common}
          what={words.failed}
          retry={{ label: words.retry, onPress: () => void openEvaluation(frame.id) }}
        />
      );
    case 'unreadable':
      return (
        <Unavailable
          {...common}
          what={words.unreadable[frame.error.kind]}
          details={{ label: words.details, content: words.place(frame.error.where, frame.error.what) }}
        />
      );
    default:
      return <Unavailable {...common} what={words[frame.status]} />;
  }
}
