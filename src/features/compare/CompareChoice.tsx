import { Select, Switch } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { ComparisonChoice, OfficeComparison } from '#src/state/years/officeComparison.ts';
import { pageText } from '#src/text/pageText.ts';
import { readOrder, type OfficeOrder } from './groupOffices.ts';
import styles from './CompareChoice.module.css';

type Props = {
  comparison: OfficeComparison;
  order: OfficeOrder;
  withoutNames: boolean;
  onChoose: (choice: ComparisonChoice) => void;
  onOrder: (order: OfficeOrder) => void;
  onWithoutNames: (withoutNames: boolean) => void;
};

/** What stands for every kind among the choices: no kind can be called this. */
const everyKind = '*';

/** What is laid side by side, and whether the names are shown. A choice with one possibility is not asked for. */
export function CompareChoice({ comparison, order, withoutNames, onChoose, onOrder, onWithoutNames }: Props) {
  const { scope, options, standard } = comparison;
  const words = pageText.compare.choice;
  const kindName = (kind: string | null) =>
    kind === null
      ? words.everyKind
      : (standard.officeKinds.find(({ id }) => id === kind)?.name ?? words.unknownKind);
  return (
    <div role="group" aria-label={words.label} className={styles.choice}>
      {options.standards.length > 1 && (
        <Select
          label={words.standard}
          size="small"
          value={options.standards.findIndex((key) => sameKey(key, scope.key))}
          onChange={({ target }) => onChoose({ ...options.standards[Number(target.value)] })}
        >
          {options.standards.map((key, index) => (
            <option key={`${key.standard}/${key.edition}`} value={index}>
              {words.standardName(
                key.standard === standard.id ? standard.shortTitle : key.standard,
                key.edition,
              )}
            </option>
          ))}
        </Select>
      )}
      {options.kinds.length > 1 && (
        <Select
          label={words.kind}
          size="small"
          value={scope.kind ?? everyKind}
          onChange={({ target: { value } }) =>
            onChoose({ ...scope.key, kind: value === everyKind ? null : value, year: scope.year })
          }
        >
          {options.kinds.map((kind) => (
            <option key={kind ?? everyKind} value={kind ?? everyKind}>
              {kindName(kind)}
            </option>
          ))}
        </Select>
      )}
      {options.years.length > 1 && (
        <Select
          label={words.year}
          size="small"
          value={scope.year}
          onChange={({ target }) => onChoose({ ...scope.key, kind: scope.kind, year: Number(target.value) })}
        >
          {options.years.map(({ year, offices }) => (
            <option key={year} value={year}>
              {words.yearName(year, offices)}
            </option>
          ))}
        </Select>
      )}
      {comparison.offices.length > 1 && (
        <Select
          label={words.order}
          size="small"
          value={order}
          onChange={({ target }) => onOrder(readOrder(target.value))}
        >
          {Object.entries(words.orders).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Switch
        size="small"
        className={styles.names}
        checked={withoutNames}
        description={words.withoutNamesHelp}
        onChange={({ target }) => onWithoutNames(target.checked)}
      >
        {words.withoutNames}
      </Switch>
    </div>
  );
}

type Key = OfficeComparison['scope']['key'];

function sameKey(a: Key, b: Key): boolean {
  return a.standard === b.standard && a.edition === b.edition;
}
