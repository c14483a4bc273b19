import { useEvaluationLog } from '#src/state/years/evaluationLog.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { ShareForm } from './ShareForm.tsx';

/** Where a part of an evaluation is made into a file for somebody else. */
export function SharePage({ evaluation }: { evaluation: string }) {
  const state = useEvaluationLog(evaluation);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status === 'ready') return <ShareForm key={evaluation} logged={state} />;
  const { pageName } = papers.backup.share;
  const words = text.shell.evaluation;
  return (
    <Unavailable
      title={pageName}
      documentTitle={text.shell.pageTitle(pageName)}
      what={words[state.status]}
      exit={{ label: words.toOverview, to: paths.overview }}
    />
  );
}
