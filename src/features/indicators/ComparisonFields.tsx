import { useState } from 'react';
import type { ComparisonFigure } from '#src/domain/indicators/IndicatorValue.ts';
import { readPercent } from '#src/domain/indicators/readFigure.ts';
import { pageText } from '#src/text/pageText.ts';
import { FigureField } from '#src/parts/FigureField.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';

type Props = {
  /** Which indicator and year it is about. */
  row: string;
  comparison: ComparisonFigure | null;
  onChange: (comparison: ComparisonFigure | null) => void;
};

/** A figure to compare with, and where it is from: one thing, so the two are stored together. */
export function ComparisonFields({ row, comparison, onChange }: Props) {
  const words = pageText.indicators.form;
  // Kept while the figure is taken out to be written anew.
  const [source, setSource] = useState(comparison?.source ?? '');
  const [seen, setSeen] = useState(comparison?.source);
  if (seen !== comparison?.source) {
    setSeen(comparison?.source);
    if (comparison) setSource(comparison.source);
  }
  return (
    <>
      <FigureField
        label={words.comparison}
        value={comparison?.percent ?? null}
        read={readPercent}
        problems={pageText.indicators.problems.percent}
        onChange={(percent) => onChange(percent === null ? null : { percent, source })}
      />
      {comparison && (
        <WatchedText
          field={`${row}:comparison`}
          label={words.source}
          hint={source.trim() === '' ? words.lacksSource : words.sourceHint}
          minRows={1}
          value={source}
          onChange={(next) => {
            setSource(next);
            onChange({ percent: comparison.percent, source: next });
          }}
        />
      )}
    </>
  );
}
