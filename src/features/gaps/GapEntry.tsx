import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { LevelSteps } from '#src/ui/LevelSteps.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import type { ListedGap } from './listGaps.ts';
import styles from './GapEntry.module.css';

type Props = { evaluation: string; standard: Standard; gap: ListedGap };

/** One gap: what is demanded, where the office is and where it aims, and why it stands where it does. */
export function GapEntry({ evaluation, standard, gap }: Props) {
  const words = text.gaps.list;
  const { requirement, answer } = gap.item;
  const theme = standard.themes.find(({ id }) => id === requirement.theme);
  const responsible = standard.parties.filter(({ id }) => requirement.responsible.includes(id));
  const improvements = answer?.improvements.trim() ?? '';
  return (
    <li className={styles.gap} data-gap={requirement.number}>
      <span className={styles.rank}>
        <span className="aksel-sr-only">{words.rank} </span>
        {gap.rank}
      </span>
      <div>
        <div className={styles.top}>
          <RouteLink to={paths.assessRequirement(evaluation, requirement.number)} className={styles.link}>
            {text.gaps.toCard(requirement.number)}
          </RouteLink>
          <Tag size="xsmall" variant={requirement.obligation === 'skal' ? 'moderate' : 'outline'}>
            {text.scoring.obligation[requirement.obligation]}
          </Tag>
          {theme && <span className={styles.quiet}>{theme.title}</span>}
          <span className={styles.quiet}>{words.responsible(responsible.map(({ name }) => name))}</span>
        </div>
        <p className={styles.text}>
          <ShortenedText limit={180} showAll={text.gaps.showAll} showLess={text.gaps.showLess}>
            {requirement.text}
          </ShortenedText>
        </p>
        {improvements !== '' && (
          <p className={styles.improvements}>
            <span className={styles.label}>{words.improvements}</span>{' '}
            <ShortenedText limit={240} showAll={text.gaps.showAll} showLess={text.gaps.showLess}>
              {improvements}
            </ShortenedText>
          </p>
        )}
      </div>
      <Standing evaluation={evaluation} standard={standard} gap={gap} />
    </li>
  );
}

function Standing({ evaluation, standard, gap }: Props) {
  const words = text.gaps.list;
  const { item, score, size, weight, priority } = gap;
  const { number, obligation: id } = item.requirement;
  const obligation = standard.obligations.find((rule) => rule.id === id)?.name ?? id;
  const isOwnTarget = item.answer?.target?.level === item.target;
  return (
    <div className={styles.standing}>
      <LevelSteps level={score} target={item.target} highest={highestLevel(standard)} />
      <span className={styles.label}>{words.size(size)}</span>
      <p className={styles.line}>
        <span className="aksel-sr-only">{words.now} </span>
        {text.scoring.levelName(score, standard.scale)}
        <ArrowRightIcon aria-hidden className={styles.arrow} />
        <span className="aksel-sr-only">{words.target} </span>
        {text.scoring.levelName(item.target, standard.scale)}
        {isOwnTarget && ` (${words.ownTarget})`}
      </p>
      <p className={styles.line}>
        <span className={styles.quiet}>{words.reasonLabel}</span>{' '}
        {words.reason({ obligation, weight, size, priority })}
      </p>
      <p className={styles.line}>{words.status(gap.status, gap.since)}</p>
      <p className={styles.line}>
        <RouteLink to={paths.requirementHistory(evaluation, number)}>{words.history(number)}</RouteLink>
      </p>
    </div>
  );
}
