import type { FrameState } from '#src/state/answers.ts';
import { openEvaluation } from '#src/state/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';

type Props = { state: Exclude<FrameState, { status: 'closed' | 'loading' | 'open' }> };

/** Says why there is nothing to assess, and what to do about it. */
export function EvaluationUnavailable({ state }: Props) {
  const words = text.shell.evaluation;
  const { pageName } = text.assess;
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
          details={{
            label: words.details,
            content: text.assess.trouble.place(state.error.where, state.error.what),
          }}
        />
      );
    default:
      return <Unavailable {...common} what={words[state.status]} />;
  }
}
