import { Heading } from '@navikt/ds-react';
import { memo, useMemo } from 'react';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { EvaluationFrame } from '#src/state/editing/answers.ts';
import { useProgress } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import type { RequirementFilter } from './filterRequirements.ts';
import { requirementsByTheme } from './requirementsByTheme.ts';
import { ThemeSection } from './ThemeSection.tsx';
import styles from './RequirementList.module.css';

type Props = {
  frame: EvaluationFrame;
  shown: readonly number[];
  filter: RequirementFilter;
  wide: boolean;
  onGoTo: (number: number) => void;
  onTakeOut: (number: number) => void;
  /** A level has been chosen with the pointer, where this was answered before. */
  onAnswered: (number: number, before: Score) => void;
  onUnchanged: (number: number) => void;
  /** On to what is next to do. */
  onOnward: () => void;
};

/** The requirements that are shown, by chapter and theme in the order of the standard. */
export const RequirementList = memo(function RequirementList({
  frame,
  shown,
  filter,
  wide,
  onGoTo,
  onTakeOut,
  onAnswered,
  onUnchanged,
  onOnward,
}: Props) {
  const { standard } = frame;
  const byTheme = useMemo(() => requirementsByTheme(standard, shown), [standard, shown]);
  if (shown.length === 0) return <Empty filter={filter} />;
  return (
    <div className={styles.list}>
      {standard.chapters.map((chapter) => {
        const themes = standard.themes.filter(
          (theme) => theme.chapter === chapter.id && byTheme.has(theme.id),
        );
        if (themes.length === 0) return null;
        return (
          <section key={chapter.id} aria-label={chapter.title} className={styles.chapter}>
            <header className={styles.head}>
              <Heading level="2" size="medium">
                {pageText.assess.themes.chapter(chapter.number, chapter.title)}
              </Heading>
              <Disclosure title={pageText.assess.themes.scope} className={styles.fold}>
                <p className={styles.scope}>{chapter.scope}</p>
              </Disclosure>
            </header>
            {themes.map((theme) => (
              <ThemeSection
                key={theme.id}
                frame={frame}
                theme={theme}
                requirements={byTheme.get(theme.id) ?? []}
                wide={wide}
                onGoTo={onGoTo}
                onTakeOut={onTakeOut}
                onAnswered={onAnswered}
                onUnchanged={onUnchanged}
                onOnward={onOnward}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
});

function Empty({ filter }: { filter: RequirementFilter }) {
  const { total, answered } = useProgress();
  const words = pageText.assess.filter;
  if (total === 0) return null;
  const done = filter.onlyUnanswered && answered === total;
  return (
    <div className={styles.empty}>
      <Heading level="2" size="small">
        {done ? pageText.assess.progress.done : words.emptyTitle}
      </Heading>
      <p>{done ? words.allAnswered : words.empty}</p>
    </div>
  );
}
