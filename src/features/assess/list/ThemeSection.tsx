import { memo } from 'react';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { Requirement, Theme } from '#src/domain/standard/Standard.ts';
import type { EvaluationFrame } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { anchors } from '../keys/anchors.ts';
import { RequirementCard } from '../card/RequirementCard.tsx';
import { ThemePause } from './ThemePause.tsx';
import styles from './ThemeSection.module.css';

type Props = {
  frame: EvaluationFrame;
  theme: Theme;
  requirements: readonly Requirement[];
  wide: boolean;
  onGoTo: (number: number) => void;
  onTakeOut: (number: number) => void;
  onAnswered: (number: number, before: Score) => void;
  onUnchanged: (number: number) => void;
  onOnward: () => void;
};

/** A theme, the light in which its requirements are to be read, and their cards. */
export const ThemeSection = memo(function ThemeSection({
  frame,
  theme,
  requirements,
  wide,
  onGoTo,
  onTakeOut,
  onAnswered,
  onUnchanged,
  onOnward,
}: Props) {
  return (
    <section id={anchors.theme(theme.id)} aria-labelledby={anchors.themeHeading(theme.id)}>
      <div className={styles.head}>
        <h3 id={anchors.themeHeading(theme.id)} tabIndex={-1} className={styles.title}>
          {theme.title}
        </h3>
        <Disclosure title={pageText.assess.themes.light} className={styles.light}>
          <p className={styles.lightText}>{theme.light}</p>
        </Disclosure>
      </div>
      <div className={styles.cards}>
        {requirements.map((requirement) => (
          <RequirementCard
            key={requirement.number}
            frame={frame}
            requirement={requirement}
            wide={wide}
            onGoTo={onGoTo}
            onTakeOut={onTakeOut}
            onAnswered={onAnswered}
            onUnchanged={onUnchanged}
            onOnward={onOnward}
          />
        ))}
      </div>
      <ThemePause theme={theme.id} title={theme.title} onGoTo={onGoTo} />
    </section>
  );
}, sameSection);

/** The list of a theme is a new one whenever something is searched for, also when it holds the same as before. */
function sameSection(before: Props, now: Props): boolean {
  const { requirements: earlier, ...rest } = before;
  const { requirements, ...others } = now;
  return (
    earlier.length === requirements.length &&
    earlier.every((requirement, index) => requirement === requirements[index]) &&
    Object.entries(rest).every(([name, value]) => Object.is(value, others[name as keyof typeof others]))
  );
}
