import { useRequirementHistory } from '#src/state/years/requirementHistory.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { RequirementView } from './RequirementView.tsx';

type Props = { evaluation: string; number: number };

/** One requirement of an office: all it has said of it, and who changed what. */
export function RequirementHistory({ evaluation, number }: Props) {
  const state = useRequirementHistory(evaluation, number);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status === 'ready') return <RequirementView key={`${evaluation} ${number}`} history={state} />;
  const { none } = pageText.requirement;
  return (
    <Problem {...(state.status === 'no-such-requirement' ? none : text.shell.evaluation[state.status])} />
  );
}
