import { paths } from '#src/state/paths.ts';
import type { ReportSourceState } from '#src/state/report/reportSource.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';

type Props = { state: Exclude<ReportSourceState, { status: 'loading' | 'ready' }> };

/** Says why there is nothing to make a report of, and what to do about it. */
export function ReportUnavailable({ state }: Props) {
  const words = text.shell.evaluation;
  const { pageName } = papers.reportPage;
  const common = {
    title: pageName,
    documentTitle: text.shell.pageTitle(pageName),
    exit: { label: words.toOverview, to: paths.overview },
  };
  if (state.status !== 'unreadable') return <Unavailable {...common} what={words[state.status]} />;
  return (
    <Unavailable
      {...common}
      what={words.unreadable[state.error.kind]}
      details={{ label: words.details, content: words.place(state.error.where, state.error.what) }}
    />
  );
}
