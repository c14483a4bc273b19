import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Heading, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { LevelSteps } from '#src/ui/LevelSteps.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import styles from './GapItem.module.css';

type Props = { evaluation: string; standard: Standard; gap: Gap; rank: number; year: number };

/** One gap: what is demanded, where the office is and where it aims, and why it stands where it does. */
export function GapItem({ evaluation, standard, gap, rank, year }: Props) {
  const words = text.results;
  const { requirement, answer } = gap.item;
  const theme = standard.themes.find(({ id }) => id === requirement.theme);
  const improvements = answer?.improvements.trim() ?? '';
  return (
    <li className={styles.gap}>
      <span aria-hidden className={styles.rank}>
        {rank}
      </span>
      <div className={styles.demand}>
        <div className={styles.top}>
          <Heading level="3" size="xsmall">
            <RouteLink to={paths.assessRequirement(evaluation, requirement.number)}>
              {words.toCard(requirement.number)}
            </RouteLink>
          </Heading>
          <Tag size="xsmall" variant={requirement.obligation === 'skal' ? 'moderate' : 'outline'}>
            {text.scoring.obligation[requirement.obligation]}
          </Tag>
          {theme && <span className={styles.theme}>{theme.title}</span>}
        </div>
        <p className={styles.text}>
          <ShortenedText limit={180} showAll={words.showAll} showLess={words.showLess}>
            {requirement.text}
          </ShortenedText>
        </p>
        {improvements !== '' && (
          <p className={styles.improvements}>
            <span className={styles.label}>{words.gaps.improvements}:</span>{' '}
            <ShortenedText limit={240} showAll={words.showAll} showLess={words.showLess}>
              {improvements}
            </ShortenedText>
          </p>
        )}
      </div>
      <Standing standard={standard} gap={gap} year={year} />
    </li>
  );
}

function Standing({ standard, gap, year }: Pick<Props, 'standard' | 'gap' | 'year'>) {
  const words = text.results.gaps;
  const { item, score, size, yearsOpen } = gap;
  const { scale } = standard;
  const obligation = standard.obligations.find(({ id }) => id === item.requirement.obligation);
  const reasons = [
    words.reason(obligation?.name ?? item.requirement.obligation, size),
    ...(yearsOpen > 1 ? [words.openSince(year - yearsOpen + 1)] : []),
  ];
  const hasOwnTarget = item.answer?.target?.level === item.target;
  return (
    <div className={styles.standing}>
      <LevelSteps level={score} target={item.target} highest={highestLevel(standard)} />
      <span className={styles.size}>{words.size(size)}</span>
      <dl className={styles.levels}>
        <div>
          <dt className="aksel-sr-only">{words.levels}</dt>
          <dd>
            {text.scoring.levelName(score, scale)}
            <ArrowRightIcon aria-hidden className={styles.arrow} />
            <span className="aksel-sr-only">{words.towards}</span>
            {text.scoring.levelName(item.target, scale)}
            {hasOwnTarget && ` (${words.ownTarget})`}
          </dd>
        </div>
        <div>
          <dt>{words.reasonLabel}</dt>
          <dd>{reasons.join(', ')}</dd>
        </div>
      </dl>
    </div>
  );
}
