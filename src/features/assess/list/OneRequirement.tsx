import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { useProgress, type EvaluationFrame } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RequirementCard } from '../card/RequirementCard.tsx';
import { neighbour } from '../keys/neighbours.ts';
import { ThemePause } from './ThemePause.tsx';
import styles from './OneRequirement.module.css';

type Props = {
  frame: EvaluationFrame;
  /** Numbers of all that one can walk through, in order. */
  shown: readonly number[];
  number: number;
  /** The theme that is done, and was left for this requirement. */
  past: string | null;
  wide: boolean;
  onGoTo: (number: number) => void;
  onTakeOut: (number: number) => void;
  onAnswered: (number: number, before: Score) => void;
  onUnchanged: (number: number) => void;
  onOnward: () => void;
};

/** One requirement of those that are shown, and the way to the one before and the one after. */
export function OneRequirement({ frame, shown, number, past, wide, onGoTo, ...card }: Props) {
  const { standard } = frame;
  const words = pageText.assess.one;
  const progress = useProgress();
  const find = (wanted: number | null) =>
    standard.requirements.find((candidate) => candidate.number === wanted);
  const requirement = find(number);
  if (!requirement) return null;
  const theme = standard.themes.find(({ id }) => id === requirement.theme);
  const chapter = standard.chapters.find(({ id }) => id === theme?.chapter);
  const left = standard.themes.find(({ id }) => id === past);
  const next = neighbour(shown, number, 1);
  const endsTheme = next === number || find(next)?.theme !== requirement.theme;
  const way = (step: 1 | -1) => {
    const to = neighbour(shown, number, step);
    const nowhere = to === null || to === number;
    return (
      <Button
        type="button"
        size="small"
        variant="secondary"
        data-color="neutral"
        icon={step === 1 ? <ArrowRightIcon aria-hidden /> : <ArrowLeftIcon aria-hidden />}
        iconPosition={step === 1 ? 'right' : 'left'}
        // Not `disabled`: it keeps its place, and the focus that may stand on it.
        aria-disabled={nowhere}
        onClick={() => !nowhere && onGoTo(to)}
      >
        <span className={styles.word}>{step === 1 ? words.next : words.previous}</span>
      </Button>
    );
  };
  const about = (
    <>
      {theme && (
        <Disclosure title={pageText.assess.themes.light} className={styles.fold}>
          <p className={styles.light}>{theme.light}</p>
        </Disclosure>
      )}
      {chapter && (
        <Disclosure title={pageText.assess.themes.scope} className={styles.fold}>
          <p className={styles.light}>{chapter.scope}</p>
        </Disclosure>
      )}
    </>
  );
  return (
    <div className={styles.one} data-one-at-a-time>
      <div role="group" aria-label={words.label} className={styles.bar}>
        {way(-1)}
        <p className={styles.count}>{words.count(number, progress)}</p>
        {way(1)}
      </div>
      {left && wide && <ThemePause theme={left.id} title={left.title} onGoTo={onGoTo} />}
      {theme && (
        <div className={styles.head}>
          <h2 className={styles.theme}>{theme.title}</h2>
          {wide && about}
        </div>
      )}
      <RequirementCard
        key={number}
        frame={frame}
        requirement={requirement}
        wide={wide}
        titleAs="h3"
        factsLast={!wide}
        onGoTo={onGoTo}
        {...card}
      />
      {!wide && <div className={styles.head}>{about}</div>}
      {theme && endsTheme && <ThemePause theme={theme.id} title={theme.title} onGoTo={onGoTo} />}
    </div>
  );
}
