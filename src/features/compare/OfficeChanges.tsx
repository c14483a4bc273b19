import { useMemo } from 'react';
import type { Direction } from '#src/domain/trends/compareYears.ts';
import { changeSince } from '#src/domain/trends/changeSince.ts';
import { useEarlierYear, type ComparisonScope, type EarlierYear } from '#src/state/years/officeComparison.ts';
import { paths } from '#src/state/paths.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { StackedBars } from '#src/ui/charts/StackedBars.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import type { NamedOffice } from './namedOffices.ts';

type Props = { scope: ComparisonScope; offices: readonly NamedOffice[] };

/** Best first, as far as the eye reads: what has been won stands to the left. */
const kinds = [
  { id: 'up', shade: 1 },
  { id: 'unchanged', shade: 'empty' },
  { id: 'down', shade: 0.25 },
] as const satisfies readonly { id: Direction; shade: number | 'empty' }[];

/** What has changed in each office since the calendar year before. */
export function OfficeChanges({ scope, offices }: Props) {
  const words = pageText.compare.change;
  const earlier = useEarlierYear({ scope, offices });
  const year = scope.year - 1;
  return (
    <PagePart title={words.title} lead={words.lead(year)}>
      {earlier === undefined && <Waiting label={text.shell.loading} />}
      {earlier === 'failed' && <p>{pageText.compare.empty.failed.title}</p>}
      {typeof earlier === 'object' && <Changes year={scope.year} offices={offices} earlier={earlier} />}
    </PagePart>
  );
}

type ChangesProps = { year: number; offices: readonly NamedOffice[]; earlier: EarlierYear };

function Changes({ year, offices, earlier }: ChangesProps) {
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
  const kindName = (kind: Direction) => pageText.trends.since.kinds[kind].name;
  const title = words.chartTitle(before, year);
  return (
    <>
      {changes.length === 0 ? (
        <p>{words.none(before)}</p>
      ) : (
        <ChartFrame
          title={title}
          description={words.description(changes.length)}
          words={pageText.charts.frame}
          fileName={pageText.compare.fileName('endring', year)}
          onSave={saveFile}
          table={{
            columns: [
              words.columns.office,
              ...kinds.map(({ id }) => kindName(id)),
              words.columns.reached,
              words.columns.fell,
              words.columns.compared,
              words.columns.before(before),
              words.columns.after(year),
              words.columns.points,
            ],
            rows: changes.map(({ office, change }) => ({
              id: office.id,
              header:
                office.link === null ? (
                  office.name
                ) : (
                  <RouteLink to={paths.trends(office.link)}>{office.name}</RouteLink>
                ),
              cells: [
                ...kinds.map(({ id }) => change.counts[id]),
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
            parts={kinds.map(({ id, shade }) => ({ id, shade, name: kindName(id) }))}
            rows={changes.map(({ office, change }) => ({
              id: office.id,
              label: office.name,
              counts: kinds.map(({ id }) => change.counts[id]),
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
