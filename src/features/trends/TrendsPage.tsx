import { useOfficeYears } from '#src/state/years/officeYears.ts';
import { useChosenScope } from '#src/state/session/scopeChoice.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { TrendsView } from './TrendsView.tsx';

/** Where an office sees its years side by side. Follows them as they change, in this tab and in others. */
export function TrendsPage({ evaluation }: { evaluation: string }) {
  const state = useOfficeYears(evaluation, useChosenScope(evaluation));
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status === 'ready') return <TrendsView key={evaluation} office={state} />;
  const words = text.shell.evaluation;
  return (
    <Unavailable
      title={pageText.trends.pageName}
      documentTitle={text.shell.pageTitle(pageText.trends.pageName)}
      what={words[state.status]}
      exit={{ label: words.toOverview, to: paths.overview }}
    />
  );
}
