import { openEvaluation, type EvaluationState } from '#src/state/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';

type Props = { state: Exclude<EvaluationState, { status: 'closed' | 'loading' | 'open' }> };

/** Says why there are no gaps to show, and what to do about it. */
export function GapsUnavailable({ state }: Props) {
  const words = text.shell.evaluation;
  const { pageName } = text.gaps;
  const common = {
    title: pageName,
    documentTitle: text.shell.pageTitle(pageName),
    exit: { label: words.toOverview, to: paths.overview },
  };
  switch (state.status) {
    case 'failed':
      return (
        <Unavailable
          {...common}
          what={words.failed}
          retry={{ label: words.retry, onPress: () => void openEvaluation(state.id) }}
        />
      );
    case 'unreadable':
      return (
        <Unavailable
          {...common}
          what={words.unreadable[state.error.kind]}
          details={{ label: words.details, content: words.place(state.error.where, state.error.what) }}
        />
      );
    default:
      return <Unavailable {...common} what={words[state.status]} />;
  }
}
