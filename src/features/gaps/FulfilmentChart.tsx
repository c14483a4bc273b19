import { ToggleGroup } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/togglegroup.min.css';
import { useState } from 'react';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { profileRow } from '#src/text/shareDrawing.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { DotPlot } from '#src/ui/charts/DotPlot.tsx';
import { RadarProfile } from '#src/ui/charts/RadarProfile.tsx';
import { RequirementLinks } from './RequirementLinks.tsx';
import styles from './FulfilmentChart.module.css';
import type { ThemeProfile } from './themeProfiles.ts';

type Props = { open: OpenEvaluation; themes: readonly ThemeProfile[]; total: Fulfilment };

const shares = [0, 0.5, 1];

/** A shape with fewer corners is none. */
const fewestAxes = 3;

/** The overall score of every theme: as dots that can be read, or as a radar. */
export function FulfilmentChart({ open, themes, total }: Props) {
  const { evaluation, scope, office } = open;
  const [asRadar, setAsRadar] = useState(false);
  const words = pageText.gaps.profile.fulfilment;
  const of = pageText.scope.office(office.name, scope?.name ?? null);
  const label = words.title(of, evaluation.year);
  const drawn = { label, words: words.marks, ticks: shares.map((at) => ({ at, label: inHundred(at) })) };
  const axes = themes.flatMap(({ id, name, fulfilment: { share } }) =>
    share === null ? [] : [{ id, label: name, value: share }],
  );
  const radarFits = axes.length >= fewestAxes;
  const showsRadar = asRadar && radarFits;
  return (
    <ChartFrame
      title={label}
      description={
        showsRadar ? words.radarDescription(total, themes.length - axes.length) : words.description(total)
      }
      words={pageText.charts.frame}
      fileName={words.fileName(of, evaluation.year)}
      onSave={saveFile}
      controls={
        radarFits && (
          <div className={styles.form}>
            <ToggleGroup
              size="small"
              label={words.form}
              value={asRadar ? 'radar' : 'dots'}
              onChange={(value) => setAsRadar(value === 'radar')}
            >
              <ToggleGroup.Item value="dots" label={words.dots} />
              <ToggleGroup.Item value="radar" label={words.radar} />
            </ToggleGroup>
          </div>
        )
      }
      table={{
        columns: words.columns,
        rows: themes.map(({ id, name, items, fulfilment }) => ({
          id,
          header: name,
          cells: [
            words.reached(fulfilment),
            inHundred(fulfilment.share),
            fulfilment.remaining,
            <RequirementLinks
              key={id}
              evaluation={evaluation.id}
              items={items.filter(({ score }) => typeof score === 'number')}
              withLevels
            />,
          ],
        })),
      }}
    >
      {showsRadar ? (
        <RadarProfile {...drawn} axes={axes} waiting={pageText.charts.loading} />
      ) : (
        <DotPlot {...drawn} rows={themes.map(profileRow)} />
      )}
    </ChartFrame>
  );
}
