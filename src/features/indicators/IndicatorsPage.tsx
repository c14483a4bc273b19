import { useOfficeIndicators } from '#src/state/editing/indicators.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { IndicatorsView } from './IndicatorsView.tsx';

/** Where an office writes what came of the work, in the figures the standard asks for, and sees them over the years. */
export function IndicatorsPage({ evaluation }: { evaluation: string }) {
  const state = useOfficeIndicators(evaluation);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status === 'ready') return <IndicatorsView key={evaluation} office={state} />;
  const words = text.shell.evaluation;
  const { pageName } = pageText.indicators;
  const common = {
    title: pageName,
    documentTitle: text.shell.pageTitle(pageName),
    exit: { label: words.toOverview, to: paths.overview },
  };
  switch (state.status) {
    case 'failed':
      return (
        <Unavailable {...common} what={words.failed} retry={{ label: words.retry, onPress: state.retry }} />
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
