import { Checkbox } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { GapEntry } from '#src/parts/GapEntry.tsx';
import { RequirementActions } from '#src/parts/RequirementActions.tsx';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { StandingLine } from '#src/ui/RankedEntry.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { ListedGap } from './listGaps.ts';

type Props = {
  evaluation: string;
  standard: Standard;
  gap: ListedGap;
  /** Whether it is one of those that get an action together; `null`: nobody is choosing. */
  selection: { chosen: boolean; onToggle: (number: number) => void } | null;
};

/** One gap of the list: also who has it, since when it is there, and what is done about it. */
export function ListedGapEntry({ evaluation, standard, gap, selection }: Props) {
  const words = pageText.gaps.list;
  const { size, weight, priority } = gap;
  const { requirement } = gap.item;
  return (
    <GapEntry
      evaluation={evaluation}
      standard={standard}
      gap={gap}
      level="4"
      facts={[words.responsible(partyNames(standard, requirement.responsible))]}
      reason={(obligation) => words.reason({ obligation, weight, size, priority })}
    >
      {gap.hasYearBefore && <StandingLine>{words.status(gap.status, gap.since)}</StandingLine>}
      <StandingLine>
        <RouteLink to={paths.requirementHistory(evaluation, requirement.number)}>
          {words.history(requirement)}
        </RouteLink>
      </StandingLine>
      <RequirementActions evaluation={evaluation} number={requirement.number} />
      {selection && (
        <Checkbox
          size="small"
          checked={selection.chosen}
          onChange={() => selection.onToggle(requirement.number)}
        >
          {pageText.gaps.joint.choose(requirement.number)}
        </Checkbox>
      )}
    </GapEntry>
  );
}
