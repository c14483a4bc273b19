import { useMemo } from 'react';
import { gapsOverYears } from '#src/domain/trends/gapsOverYears.ts';
import { historyMatrix } from '#src/domain/trends/historyMatrix.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import type { ComparisonScope } from '#src/state/years/officeComparison.ts';
import { useOfficesOverYears, type OfficesOverYears } from '#src/state/years/officesOverYears.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
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

/** The gaps of every office over its years. Folded: all years are read only for those who want to see them. */
export function OfficeGapYears({ scope, offices, kind }: Props) {
  const words = pageText.compare.gapYears;
  return (
    <PagePart title={pageText.compare.ofKind(words.title, kind?.name ?? null)} lead={words.lead}>
      <Disclosure title={words.show} lazy>
        <ReadYears scope={scope} offices={offices} kind={kind} />
      </Disclosure>
    </PagePart>
  );
}

function ReadYears({ scope, offices, kind }: Props) {
  const read = useOfficesOverYears({ scope, offices });
  if (read === undefined) return <Waiting label={text.shell.loading} />;
  if (read === 'failed') return <p>{pageText.compare.empty.failed.title}</p>;
  return <Panels scope={scope} offices={offices} kind={kind} read={read} />;
}

/** One small drawing for each office, on the same scale, in the order of the page: no office is ranked. */
function Panels({ scope, offices, kind, read: { years, chain } }: Props & { read: OfficesOverYears }) {
  const words = pageText.compare.gapYears;
  const { nothing } = pageText.gapYears;
  const entries = useMemo(
    () =>
      offices.map((office) => {
        const own = years.get(office.now.evaluation) ?? [];
        return { office, gaps: gapsOverYears(own, historyMatrix(own, chain)) };
      }),
    [offices, years, chain],
  );
  const known = entries.flatMap(({ gaps }) => gaps.years.map(({ year }) => year));
  const first = Math.min(scope.year, ...known);
  const xs = Array.from({ length: scope.year - first + 1 }, (_, index) => first + index);
  const max = Math.max(
    1,
    ...entries.flatMap(({ gaps }) => gaps.years.map(({ same }) => same?.distance ?? 0)),
  );
  const title = words.chartTitle(first, scope.year, kind?.name ?? null);
  if (xs.length < 2) return <p>{words.none}</p>;
  return (
    <ChartFrame
      title={title}
      description={words.description}
      words={pageText.charts.frame}
      fileName={pageText.compare.fileName('avvik-over-aar', scope.year, kind?.id)}
      onSave={saveFile}
      table={{
        columns: [words.office, words.same, ...xs.map(String)],
        rows: entries.map(({ office, gaps }) => ({
          id: office.id,
          header: <OfficeName office={office} />,
          cells: [
            gaps.sameCount,
            ...xs.map((year) => {
              const same = gaps.years.find((each) => each.year === year)?.same;
              return same ? words.cell(same) : nothing;
            }),
          ],
        })),
      }}
    >
      <LineSeries
        label={title}
        xs={xs.map(String)}
        max={max}
        ticks={[0, max].map((at) => ({ at, label: String(at) }))}
        panels={entries.map(({ office, gaps }) => ({
          id: office.id,
          title: office.name,
          note: words.note(gaps.sameCount),
          points: xs.map((year) => {
            const point = gaps.years.find((each) => each.year === year);
            const distance = point?.same?.distance ?? null;
            return {
              y: distance,
              text: String(distance ?? nothing),
              breakBefore: point?.unfinished === true,
              ...(distance === null ? { mark: nothing } : {}),
            };
          }),
        }))}
      />
    </ChartFrame>
  );
}
