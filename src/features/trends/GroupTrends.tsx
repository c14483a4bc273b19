import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useMemo } from 'react';
import type { Grouping } from '#src/domain/scoring/groups.ts';
import { groupsOverYears } from '#src/domain/trends/groupsOverYears.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { inHundred } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { linePoints, shareTicks } from '#src/text/shareDrawing.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './YearChoice.module.css';

const groupings = ['theme', 'chapter', 'focusArea', 'responsible'] as const satisfies readonly Grouping[];

/** One small drawing for each part of the standard, all on the same scale. */
export function GroupTrends({ office }: { office: OfficeYears }) {
  const words = pageText.trends.groups;
  const { years, chain } = office;
  const [grouping, setGrouping] = useEntryState('utvikling-del', oneOf(groupings));
  const groups = useMemo(() => groupsOverYears(years, grouping, chain), [years, grouping, chain]);
  const xs = years.map(({ year }) => String(year));
  const title = words.chartTitle(words.groupings[grouping]);
  const overlaps = grouping === 'focusArea' || grouping === 'responsible';
  return (
    <PagePart title={words.title} lead={words.lead}>
      <ChartFrame
        title={title}
        description={[words.description, ...(overlaps ? [words.overlap] : [])].join(' ')}
        words={pageText.charts.frame}
        fileName={pageText.trends.fileName(`utvikling-${grouping}`, office.office.id)}
        onSave={saveFile}
        controls={
          <div className={styles.choice}>
            <Choice label={words.grouping} names={words.groupings} value={grouping} onChoose={setGrouping} />
          </div>
        }
        table={{
          columns: [words.name, ...xs],
          rows: groups.map(({ id, name, points }) => ({
            id,
            header: name,
            cells: points.map(({ fulfilment }) => (fulfilment ? words.cell(fulfilment) : inHundred(null))),
          })),
        }}
      >
        {groups.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <LineSeries
            label={title}
            xs={xs}
            ticks={shareTicks}
            panels={groups.map(({ id, name, count, points }) => {
              return {
                id,
                title: name,
                points: linePoints(points, 'fulfilment'),
                note: words.note(count),
              };
            })}
          />
        )}
      </ChartFrame>
    </PagePart>
  );
}

type ChoiceProps<Key extends string> = {
  label: string;
  names: Record<Key, string>;
  value: Key;
  onChoose: (key: Key) => void;
};

function Choice<Key extends string>({ label, names, value, onChoose }: ChoiceProps<Key>) {
  return (
    <Select label={label} size="small" value={value} onChange={({ target }) => onChoose(target.value as Key)}>
      {Object.entries<string>(names).map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Reads a kept choice: one of the known ones, or else the first. */
function oneOf<Key extends string>(known: readonly [Key, ...Key[]]): (kept: unknown) => Key {
  return (kept) => known.find((key) => key === kept) ?? known[0];
}
