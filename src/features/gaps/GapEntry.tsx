import { Checkbox } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import { reachesOwnTarget } from '#src/domain/scoring/ownTarget.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { RequirementActions } from '#src/parts/RequirementActions.tsx';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RankedEntry, Standing, StandingLine } from '#src/ui/RankedEntry.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { ListedGap } from './listGaps.ts';

type Props = {
  evaluation: string;
  standard: Standard;
  gap: ListedGap;
  level: '3' | '4';
  /** Whether it is one of those that get an action together; `null`: nobody is choosing. */
  selection: { chosen: boolean; onToggle: (number: number) => void } | null;
};

/** One gap: what is demanded, where the office is and where it aims, and why it stands where it does. */
export function GapEntry({ evaluation, standard, gap, level, selection }: Props) {
  const words = pageText.gaps.list;
  const { item, score, size, weight, priority } = gap;
  const { number, theme, obligation: id, responsible, text: content } = item.requirement;
  const obligation = standard.obligations.find((rule) => rule.id === id)?.name ?? id;
  const title = standard.themes.find((each) => each.id === theme)?.title;
  const parties = standard.parties.filter((party) => responsible.includes(party.id));
  const own = text.scoring.ownTarget(item.ownTarget, reachesOwnTarget(item), standard.scale);
  return (
    <RankedEntry
      number={number}
      level={level}
      link={{ label: pageText.gaps.toCard(item.requirement), to: paths.requirementCard(evaluation, number) }}
      tag={{ label: text.scoring.obligation[id], strong: id === 'skal' }}
      facts={[...(title ? [title] : []), words.responsible(parties.map(({ name }) => name))]}
      content={content}
      remark={{ label: words.improvements, content: item.answer?.improvements.trim() ?? '' }}
      words={pageText.gaps}
      standing={
        <Standing
          level={score}
          target={item.target}
          highest={highestLevel(standard)}
          distance={words.size(size)}
          now={{ name: words.now, label: text.scoring.levelName(score, standard.scale) }}
          aim={{ name: words.target, label: words.aim(item.target, standard.scale) }}
        >
          <StandingLine label={words.reasonLabel}>
            {words.reason({ obligation, weight, size, priority })}
          </StandingLine>
          {own !== null && <StandingLine>{own}</StandingLine>}
          {gap.hasYearBefore && <StandingLine>{words.status(gap.status, gap.since)}</StandingLine>}
          <StandingLine>
            <RouteLink to={paths.requirementHistory(evaluation, number)}>
              {words.history(item.requirement)}
            </RouteLink>
          </StandingLine>
          <RequirementActions evaluation={evaluation} number={number} />
          {selection && (
            <Checkbox size="small" checked={selection.chosen} onChange={() => selection.onToggle(number)}>
              {pageText.gaps.joint.choose(number)}
            </Checkbox>
          )}
        </Standing>
      }
    />
  );
}
