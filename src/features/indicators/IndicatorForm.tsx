import { indicatorShare, type IndicatorShare } from '#src/domain/indicators/indicatorShare.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { readCount, readPercent } from '#src/domain/indicators/readFigure.ts';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import { editIndicator } from '#src/state/editing/indicators.ts';
import { pageText } from '#src/text/pageText.ts';
import { ComparisonFields } from './ComparisonFields.tsx';
import { FigureField } from '#src/parts/FigureField.tsx';
import { ShareResult } from './ShareResult.tsx';
import { useAfterPause } from '#src/ui/useAfterPause.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import styles from './IndicatorForm.module.css';

type Props = { year: number; indicator: Indicator; value: IndicatorValue };

/** What an office reports on one indicator in one year. Saved as it is typed. */
export function IndicatorForm({ year, indicator, value }: Props) {
  const words = pageText.indicators.form;
  const share = indicatorShare(value);
  // Not while somebody is half way through a number.
  const problem = problemOf(useAfterPause(share), value);
  const edit = (field: string) => (said: number | string | null) =>
    editIndicator(indicator.id, { [field]: said });
  return (
    <div className={styles.form}>
      <fieldset className={styles.group} data-kind={share.kind}>
        <legend className={styles.legend}>{words.figures(year)}</legend>
        <FigureField
          label={words.numerator}
          description={indicator.numerator}
          value={value.numerator}
          read={readCount}
          problems={pageText.indicators.problems.count}
          problem={problem}
          onChange={edit('numerator')}
        />
        <FigureField
          label={words.denominator}
          description={indicator.denominator}
          value={value.denominator}
          read={readCount}
          problems={pageText.indicators.problems.count}
          onChange={edit('denominator')}
        />
        <ShareResult value={value} share={share} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.against}</legend>
        <FigureField
          label={words.goal}
          value={value.goal}
          read={readPercent}
          problems={pageText.indicators.problems.percent}
          onChange={edit('goal')}
        />
        <ComparisonFields
          row={value.id}
          comparison={value.comparison}
          onChange={(comparison) => editIndicator(indicator.id, { comparison })}
        />
        <FromCity value={value} />
      </fieldset>
      <WatchedText
        minRows={3}
        field={`${value.id}:comment`}
        label={words.comment}
        hint={words.commentHint}
        value={value.comment}
        onChange={(comment) => edit('comment')(comment === '' ? null : comment)}
      />
    </div>
  );
}

/** What has come from the city: it is read, and the office's own stands beside it. */
function FromCity({ value: { cityGoal, cityComparison } }: { value: IndicatorValue }) {
  const { form, years } = pageText.indicators;
  if (!cityGoal && !cityComparison) return null;
  return (
    <div className={styles.city}>
      {cityGoal && <p>{form.city(years.comparison(cityGoal.percent, cityGoal.source))}</p>}
      {cityComparison && <p>{form.cityComparison(years.ofYear(cityComparison))}</p>}
      <p className={styles.hint}>{form.cityHint}</p>
    </div>
  );
}

function problemOf(share: IndicatorShare, { numerator, denominator }: IndicatorValue): string | undefined {
  if (share.kind !== 'impossible' || numerator === null || denominator === null) return undefined;
  return indicatorShare({ numerator, denominator }).kind === 'impossible'
    ? pageText.indicators.problems.numeratorAboveDenominator(numerator, denominator)
    : undefined;
}
