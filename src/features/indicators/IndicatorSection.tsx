import { useMemo } from 'react';
import { Heading } from '@navikt/ds-react';
import { indicatorOverYears } from '#src/domain/indicators/indicatorOverYears.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import type { OfficeIndicators } from '#src/state/editing/indicators.ts';
import { pageText } from '#src/text/pageText.ts';
import { BearingRequirements } from './BearingRequirements.tsx';
import { IndicatorConflicts } from './IndicatorConflicts.tsx';
import { IndicatorChart } from './IndicatorChart.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';
import { YearTable } from './YearTable.tsx';
import styles from './IndicatorSection.module.css';

type Props = { office: OfficeIndicators; indicator: Indicator };

/** One indicator: what it is, this year's figures, and the years beside the requirements that bear on it. */
export function IndicatorSection({ office, indicator }: Props) {
  const { years, values } = office;
  const { id: evaluation, year } = years.evaluation;
  const words = pageText.indicators;
  const history = useMemo(
    () => indicatorOverYears(years.years, values, indicator.id),
    [years.years, values, indicator.id],
  );
  const current = history.find((each) => each.evaluation === evaluation);
  const value =
    current?.value ?? blankRow(entities.indicatorValue, indicatorValueId(evaluation, indicator.id));
  return (
    <section aria-labelledby={`indikator-${indicator.id}`} className={styles.section}>
      <Heading level="2" size="medium" id={`indikator-${indicator.id}`}>
        {indicator.name}
      </Heading>
      <p className={styles.quote}>
        {words.quote} <q>{indicator.quote}</q>
      </p>
      <div className={styles.parts}>
        <div>
          {value.conflicts.length > 0 && <IndicatorConflicts value={value} />}
          <IndicatorForm year={year} indicator={indicator} value={value} />
          <BearingRequirements
            evaluation={evaluation}
            standard={years.standard}
            indicator={indicator}
            fulfilment={current?.fulfilment ?? null}
          />
        </div>
        <div className={styles.years}>
          <YearTable history={history} evaluation={evaluation} name={indicator.name} />
          <IndicatorChart history={history} year={year} office={years.office} indicator={indicator} />
        </div>
      </div>
    </section>
  );
}
