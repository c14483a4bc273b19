import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { memo, useMemo } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { useThemeProgress, type Progress } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { useReadingPlace } from '#src/ui/useReadingPlace.ts';
import { anchors } from '../keys/anchors.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ThemeNavigation.module.css';

type Props = {
  standard: Standard;
  /** Numbers of the requirements on the page. */
  shown: readonly number[];
  /** The only one that is drawn, when they come one at a time. */
  inHand: number | null;
  onGoTo: (theme: string) => void;
};

/** The themes by chapter, each with how far one has come in it. */
export const ThemeNavigation = memo(function ThemeNavigation({ standard, shown, inHand, onGoTo }: Props) {
  const progress = useThemeProgress();
  const places = useMemo(() => {
    const themes = new Set(
      standard.requirements.filter(({ number }) => shown.includes(number)).map(({ theme }) => theme),
    );
    return standard.themes.filter((theme) => themes.has(theme.id)).map((theme) => anchors.theme(theme.id));
  }, [standard, shown]);
  const readingAt = useReadingPlace(places);
  const theme = standard.requirements.find(({ number }) => number === inHand)?.theme;
  const here = theme === undefined ? readingAt : anchors.theme(theme);
  const words = pageText.assess.themes;
  return (
    <nav aria-label={words.label} className={styles.themes}>
      {standard.chapters.map((chapter) => {
        const themes = standard.themes.filter(
          (theme) => theme.chapter === chapter.id && (progress.get(theme.id)?.total ?? 0) > 0,
        );
        if (themes.length === 0) return null;
        return (
          <div key={chapter.id}>
            <p className={styles.chapter}>{words.chapter(chapter.number, chapter.title)}</p>
            <PlainList>
              {themes.map((theme) => (
                <li key={theme.id}>
                  <button
                    type="button"
                    className={styles.theme}
                    aria-current={here === anchors.theme(theme.id) ? 'location' : undefined}
                    onClick={() => onGoTo(theme.id)}
                  >
                    <span className={styles.title}>{theme.title}</span>
                    <ThemeCount progress={progress.get(theme.id)} />
                  </button>
                </li>
              ))}
            </PlainList>
          </div>
        );
      })}
    </nav>
  );
});

function ThemeCount({ progress }: { progress: Progress | undefined }) {
  if (!progress) return null;
  const words = pageText.assess.themes;
  return (
    <>
      <span className={styles.count}>
        {progress.done === progress.total && <CheckmarkCircleFillIcon title={words.complete} />}
        <span aria-hidden>{words.count(progress)}</span>
        <span className="aksel-sr-only">{words.countSpoken(progress)}</span>
      </span>
      <span className={styles.meter}>
        <Meter value={progress.answered} max={progress.total} />
      </span>
    </>
  );
}
