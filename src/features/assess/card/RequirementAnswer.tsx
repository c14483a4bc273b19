import { useEvaluationFrame } from '#src/state/editing/answers.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { RequirementCard } from './RequirementCard.tsx';

/** What the office answers to one requirement, wherever it has been opened from. The evaluation is open. */
export function RequirementAnswer({ number }: { number: number }) {
  const frame = useEvaluationFrame();
  if (frame.status !== 'open') return null;
  const requirement = frame.standard.requirements.find((each) => each.number === number);
  if (!requirement) return <p>{pageText.standard.noRequirement(number)}</p>;
  return (
    <>
      <RequirementCard
        key={number}
        frame={frame}
        requirement={requirement}
        wide={false}
        titleAs="h3"
        onGoTo={goByAddress}
        onTakeOut={() => editAnswer(number, { included: null })}
      />
      <RouteLink to={paths.assessRequirement(frame.id, number)}>{pageText.assess.card.toList}</RouteLink>
    </>
  );
}

/** The address of the link leads there: no list to move in here. */
function goByAddress(): void {}
