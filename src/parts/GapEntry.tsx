import type { ReactNode } from 'react';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import { reachesOwnTarget } from '#src/domain/scoring/ownTarget.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RankedEntry, Standing, StandingLine } from '#src/ui/RankedEntry.tsx';

type Props = {
  evaluation: string;
  standard: Standard;
  gap: Gap;
  level: '3' | '4';
  /** Short things to know of it beside its theme. */
  facts?: readonly string[];
  /** Why it stands where it does, from the name of its obligation. */
  reason: (obligation: string) => string;
  /** What more is said of it, and what can be done about it. */
  children?: ReactNode;
};

/** One gap: what is demanded, where the office is and where it aims, and why it stands where it does. */
export function GapEntry({ evaluation, standard, gap, level, facts = [], reason, children }: Props) {
  const words = pageText.gaps.list;
  const { item, score, size } = gap;
  const { number, theme, obligation: id, text: content } = item.requirement;
  const obligation = standard.obligations.find((rule) => rule.id === id)?.name ?? id;
  const title = standard.themes.find((each) => each.id === theme)?.title;
  const own = text.scoring.ownTarget(item.ownTarget, reachesOwnTarget(item), standard.scale);
  return (
    <RankedEntry
      number={number}
      level={level}
      link={{ label: pageText.gaps.toCard(item.requirement), to: paths.requirementCard(evaluation, number) }}
      tag={{ label: text.scoring.obligation[id], strong: id === 'skal' }}
      facts={[...(title ? [title] : []), ...facts]}
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
          <StandingLine label={words.reasonLabel}>{reason(obligation)}</StandingLine>
          {own !== null && <StandingLine>{own}</StandingLine>}
          {children}
        </Standing>
      }
    />
  );
}
