import { useMemo } from 'react';
import type { Direction } from '#src/domain/trends/compareYears.ts';
import { changeSince } from '#src/domain/trends/changeSince.ts';
import { useEarlierYear, type ComparisonScope, type EarlierYear } from '#src/state/years/officeComparison.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { StackedBars } from '#src/ui/charts/StackedBars.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import type { KindShown } from './groupOffices.ts';
import type { NamedOffice } from './namedOffices.ts';
import { OfficeName } from './OfficeName.tsx';

type Props = {
  scope: ComparisonScope;
  /** Of one kind. */
  offices: readonly NamedOffice[];
  /** `null` where all are of one kind. */
  kind: KindShown | null;
};

/** Best first, as far as the eye reads: what has been won stands to the left. */
const directions = [
  { id: 'up', shade: 1 },
  { id: 'unchanged', shade: 'empty' },
  { id: 'down', shade: 0.25 },
] as const satisfies readonly { id: Direction; shade: number | 'empty' }[];

/** What has changed in each office since the calendar year before. */
export function OfficeChanges({ scope, offices, kind }: Props) {
  const words = pageText.compare.change;
  const earlier = useEarlierYear({ scope, offices });
  const year = scope.year - 1;
  return (
    <PagePart title={pageText.compare.ofKind(words.title, kind?.name ?? null)} lead={words.lead(year)}>
      {earlier === undefined && <Waiting label={text.shell.loading} />}
      {earlier === 'failed' && <p>{pageText.compare.empty.failed.title}</p>}
      {typeof earlier === 'object' && (
        <Changes year={scope.year} offices={offices} kind={kind} earlier={earlier} />
      )}
    </PagePart>
  );
}

type ChangesProps = Pick<Props, 'offices' | 'kind'> & { year: number; earlier: EarlierYear };

function Changes({ year, offices, kind, earlier }: ChangesProps) {
  const words = pageText.compare.change;
  const before = year - 1;
  const changes = useMemo(
    () =>
      offices.flatMap((office) => {
        const then = earlier.offices.get(office.now.evaluation);
        return then ? [{ office, change: changeSince(then, office.now, earlier.chain) }] : [];
      }),
    [offices, earlier],
  );
  const without = offices.filter(({ now }) => !earlier.offices.has(now.evaluation));
  const directionName = (direction: Direction) => pageText.trends.since.kinds[direction].name;
  const title = words.chartTitle(before, year, kind?.name ?? null);
  return (
    <>
      {changes.length === 0 ? (
        <p>{words.none(before)}</p>
      ) : (
        <ChartFrame
          title={title}
          description={words.description(changes.length)}
          words={pageText.charts.frame}
          fileName={pageText.compare.fileName('endring', year, kind?.id)}
          onSave={saveFile}
          table={{
            columns: [
              words.columns.office,
              ...directions.map(({ id }) => directionName(id)),
              words.columns.reached,
              words.columns.fell,
              words.columns.compared,
              words.columns.before(before),
              words.columns.after(year),
              words.columns.points,
            ],
            rows: changes.map(({ office, change }) => ({
              id: office.id,
              header: <OfficeName office={office} />,
              cells: [
                ...directions.map(({ id }) => change.counts[id]),
                change.counts.reachedTarget,
                change.counts.fellBelowTarget,
                words.total(change.compared, change.applicable),
                inHundred(change.before.share),
                inHundred(change.after.share),
                words.points(change.before.share, change.after.share),
              ],
            })),
          }}
        >
          <StackedBars
            label={title}
            parts={directions.map(({ id, shade }) => ({ id, shade, name: directionName(id) }))}
            rows={changes.map(({ office, change }) => ({
              id: office.id,
              label: office.name,
              counts: directions.map(({ id }) => change.counts[id]),
              totalText: words.total(change.compared, change.applicable),
            }))}
            unit={words.unit}
          />
        </ChartFrame>
      )}
      {changes.length > 0 && without.length > 0 && (
        <p>
          {words.without(
            without.map(({ name }) => name),
            before,
          )}
        </p>
      )}
    </>
  );
}
