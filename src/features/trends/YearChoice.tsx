import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { pageText } from '#src/text/pageText.ts';
import type { KeptYears, YearPair } from './chosenYears.ts';
import styles from './YearChoice.module.css';

type Props = { years: readonly OfficeYear[]; pair: YearPair; onChoose: (years: KeptYears) => void };

/** Which two years. The later can only be one that comes after the earlier. */
export function YearChoice({ years, pair: { before, after }, onChoose }: Props) {
  const words = pageText.trends.since;
  return (
    <div role="group" aria-label={words.choose} className={styles.choice}>
      <Select
        label={words.from}
        size="small"
        value={before.year}
        onChange={({ target }) => onChoose({ from: Number(target.value), to: after.year })}
      >
        {years.slice(0, -1).map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
      <Select
        label={words.to}
        size="small"
        value={after.year}
        onChange={({ target }) => onChoose({ from: before.year, to: Number(target.value) })}
      >
        {years
          .filter(({ year }) => year > before.year)
          .map(({ year }) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
      </Select>
    </div>
  );
}
