import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { memo, useId, useRef } from 'react';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { Level } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './ScoreScale.module.css';

type Props = {
  number: number;
  levels: readonly Level[];
  score: Score;
  target: number;
  /** What was said the year before, to be seen beside, never chosen beforehand. */
  earlierYear: number | undefined;
  earlierScore: Score | undefined;
  /** It is shown as it stands, and cannot be answered. */
  locked?: boolean;
  /** On a wide screen name and wording stand on one line, where other things must be seen beside. */
  dense?: boolean;
  /** `byPointer`: pressed with a mouse or a finger, and not walked to with the arrow keys. */
  onChange: (score: Score, byPointer: boolean) => void;
};

/** The scale with its wordings, and beside it what is no level. Nothing is chosen until a person does. */
export const ScoreScale = memo(function ScoreScale(props: Props) {
  const {
    number,
    levels,
    score,
    target,
    earlierYear,
    earlierScore,
    locked = false,
    dense = false,
    onChange,
  } = props;
  const words = pageText.assess.scale;
  const group = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const name = useId();
  const radio = (value: Exclude<Score, null>) => (
    <input
      type="radio"
      className={styles.input}
      name={name}
      checked={score === value}
      onKeyDown={() => (pressed.current = false)}
      onChange={() => onChange(value, pressed.current)}
    />
  );
  const clear = () => {
    onChange(null, false);
    // The button is gone with the answer: the focus stays in the group.
    group.current?.querySelector('input')?.focus();
  };
  return (
    <div onPointerDown={() => (pressed.current = true)}>
      <fieldset ref={group} className={styles.scale} data-dense={dense} disabled={locked}>
        <legend className="aksel-sr-only">{words.label(number)}</legend>
        <div className={styles.levels}>
          {levels.map(({ value, name: levelName, description }) => (
            <label key={value} className={styles.level}>
              {radio(value)}
              <span className={styles.value}>{value}</span>
              <span className={styles.name}>{levelName}</span>
              <span className={styles.description}>{description}</span>
              <span className={styles.marks}>
                {earlierYear !== undefined && earlierScore === value && (
                  <span className={styles.mark}>{words.inYear(earlierYear)}</span>
                )}
                {target === value && <span className={styles.mark}>{words.target}</span>}
              </span>
            </label>
          ))}
        </div>
        <div className={styles.beside}>
          {(['notRelevant', 'unknown'] as const).map((value) => (
            <label key={value} className={styles.other}>
              {radio(value)}
              <span className={styles.dot} />
              <span>{text.scoring[value]}</span>
              {earlierYear !== undefined && earlierScore === value && (
                <span className={styles.mark}>{words.inYear(earlierYear)}</span>
              )}
            </label>
          ))}
          {score !== null && !locked && (
            <Button
              type="button"
              size="xsmall"
              variant="tertiary-neutral"
              className={styles.clear}
              icon={<XMarkIcon aria-hidden />}
              onClick={clear}
            >
              {words.clear}
            </Button>
          )}
        </div>
      </fieldset>
    </div>
  );
});
