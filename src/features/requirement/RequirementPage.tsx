import { useRequirementHistory } from '#src/state/requirementHistory.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { RequirementView } from './RequirementView.tsx';

type Props = { evaluation: string; number: number };

/** One requirement of an office: all it has said of it, and who changed what. */
export function RequirementPage({ evaluation, number }: Props) {
  const state = useRequirementHistory(evaluation, number);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status === 'ready') return <RequirementView key={`${evaluation} ${number}`} history={state} />;
  const words = text.shell.evaluation;
  const { none, pageName } = pageText.requirement;
  return (
    <Unavailable
      title={pageName}
      documentTitle={text.shell.pageTitle(pageName)}
      what={state.status === 'no-such-requirement' ? none : words[state.status]}
      exit={
        state.status === 'no-such-requirement'
          ? { label: pageText.requirement.toTrends, to: paths.trends(evaluation) }
          : { label: words.toOverview, to: paths.overview }
      }
    />
  );
}
