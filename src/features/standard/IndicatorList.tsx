import type { Indicator, Standard } from '#src/domain/standard/Standard.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { requirementLabel } from '#src/text/requirementLabel.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Marked } from './Marked.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './IndicatorList.module.css';

type Props = {
  standard: Standard;
  indicators: readonly Indicator[];
  words: readonly string[];
  onFollow: () => void;
};

/** Indicators of results: what is divided by what, and the requirements that bear on it. */
export function IndicatorList({ standard, indicators, words, onFollow }: Props) {
  const labels = pageText.standard.about;
  const key = { standard: standard.id, edition: standard.edition };
  return (
    <PlainList className={styles.indicators}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <p className={styles.name}>
            <Marked words={words}>{indicator.name}</Marked>
          </p>
          <dl>
            <div>
              <dt>{labels.numerator}</dt>
              <dd>
                <Marked words={words}>{indicator.numerator}</Marked>
              </dd>
            </div>
            <div>
              <dt>{labels.denominator}</dt>
              <dd>
                <Marked words={words}>{indicator.denominator}</Marked>
              </dd>
            </div>
            {indicator.bearsOn.length > 0 && (
              <div>
                <dt>{labels.bearsOn}</dt>
                <dd className={styles.numbers}>
                  {indicator.bearsOn.map((number) => (
                    <RouteLink key={number} to={paths.requirement(key, number)} onFollow={onFollow}>
                      {requirementLabel(requirementIn(standard, number))}
                    </RouteLink>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </PlainList>
  );
}
