import { useState } from 'react';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import { readCount, readPercent, type FigureReading } from '#src/domain/indicators/readFigure.ts';
import { FigureField } from '#src/parts/FigureField.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import type { CityFigure } from '#src/state/sharing/cityFigures.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { WrittenBeside } from './WrittenBeside.tsx';
import styles from './CityFiguresPage.module.css';

type Props = {
  indicator: Indicator;
  /** Which figure it is, among all of this tab. */
  field: string;
  figure: CityFigure;
  year: number;
  onChange: (figure: CityFigure) => void;
  /** What another tab has written meanwhile, to be chosen from. */
  beside: readonly CityFigure[];
  onChoose: (figure: CityFigure) => void;
};

/** The city's goal for one indicator and its figure to compare with, each with where it is from. */
export function CityFigureFields({ indicator, field, figure, year, onChange, beside, onChoose }: Props) {
  const words = pageText.cityFigures;
  const { goal, comparison } = figure;
  // Where a figure is from is kept while the figure is taken out to be written anew.
  const [goalSource, setGoalSource] = useState(goal?.source ?? '');
  const [compared, setCompared] = useState({
    source: comparison?.source ?? '',
    year: comparison?.year ?? year - 1,
  });
  return (
    <PagePart title={indicator.name}>
      <WrittenBeside figure={figure} beside={beside} onChoose={onChoose} />
      <div className={styles.fields}>
        <div className={styles.group}>
          <FigureField
            label={words.goal}
            value={goal?.percent ?? null}
            read={readPercent}
            problems={words.problems}
            onChange={(percent) =>
              onChange({
                ...figure,
                goal: percent === null ? null : { percent, source: goal?.source ?? goalSource },
              })
            }
          />
          {goal && (
            <WatchedText
              field={`${field}:goal`}
              label={words.goalSource}
              hint={goal.source.trim() === '' ? words.lacksSource : words.goalSourceHint}
              minRows={1}
              value={goal.source}
              onChange={(source) => {
                setGoalSource(source);
                onChange({ ...figure, goal: { ...goal, source } });
              }}
            />
          )}
        </div>
        <div className={styles.group}>
          <FigureField
            label={words.comparison}
            value={comparison?.percent ?? null}
            read={readPercent}
            problems={words.problems}
            onChange={(percent) =>
              onChange({
                ...figure,
                comparison: percent === null ? null : { ...compared, ...comparison, percent },
              })
            }
          />
          {comparison && (
            <>
              <WatchedText
                field={`${field}:comparison`}
                label={words.comparisonSource}
                {...(comparison.source.trim() === '' ? { hint: words.lacksSource } : {})}
                minRows={1}
                value={comparison.source}
                onChange={(source) => {
                  setCompared({ ...compared, source });
                  onChange({ ...figure, comparison: { ...comparison, source } });
                }}
              />
              <FigureField
                label={words.comparisonYear}
                value={comparison.year}
                read={readYear}
                problems={words.yearProblem}
                onChange={(of) => {
                  if (of === null) return;
                  setCompared({ ...compared, year: of });
                  onChange({ ...figure, comparison: { ...comparison, year: of } });
                }}
              />
            </>
          )}
        </div>
      </div>
    </PagePart>
  );
}

/** A year as it is written; an empty field is no year. */
function readYear(written: string): FigureReading {
  const reading = readCount(written.replaceAll(/\s/g, ''));
  if (!reading.ok) return reading;
  if (reading.value === null) return { ok: false, problem: 'notANumber' };
  return reading.value < 1990 || reading.value > 2200 ? { ok: false, problem: 'tooLarge' } : reading;
}
