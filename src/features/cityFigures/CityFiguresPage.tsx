import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useEffect, useState } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import {
  blankFigure,
  keepCityFigure,
  readCityDraft,
  takeFromElsewhere,
  useKeptFigures,
  type CityFigure,
} from '#src/state/sharing/cityFigures.ts';
import { listStandards, useStandard, type StandardKey } from '#src/state/years/catalogue.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { CityFigureFields } from './CityFigureFields.tsx';
import styles from './CityFiguresPage.module.css';
import { SaveCityFile } from './SaveCityFile.tsx';

const noStandard: StandardKey = { standard: '', edition: '' };

/** Where whoever works for the city writes the goals of the year and figures to compare with, and makes the file of them. */
export function CityFiguresPage() {
  const key = listStandards().at(-1) ?? noStandard;
  const state = useStandard(key);
  const words = pageText.cityFigures;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      {state.status === 'loading' && <Waiting label={text.shell.loading} />}
      {state.status === 'ready' && state.standard.indicators.length > 0 && (
        <ChosenYear standardKey={key} standard={state.standard} />
      )}
      {state.status !== 'loading' && (state.status !== 'ready' || state.standard.indicators.length === 0) && (
        <PageSection title={words.none.title} lead={words.none.body}>
          {null}
        </PageSection>
      )}
    </>
  );
}

function ChosenYear({ standardKey, standard }: { standardKey: StandardKey; standard: Standard }) {
  const words = pageText.cityFigures;
  const thisYear = useNow().getFullYear();
  const [year, setYear] = useState(thisYear);
  const [draft, setDraft] = useState<{ year: number; figures: readonly CityFigure[] } | null>(null);
  useEffect(() => {
    let current = true;
    const indicators = standard.indicators.map(({ id }) => id);
    void readCityDraft(standardKey, year, indicators)
      // A browser that keeps nothing still makes the file.
      .catch(() => indicators.map(blankFigure))
      .then((figures) => current && setDraft({ year, figures }));
    return () => {
      current = false;
    };
  }, [standardKey, standard, year]);
  return (
    <>
      <Select
        label={words.year}
        size="small"
        className={styles.year}
        value={year}
        onChange={({ target }) => setYear(Number(target.value))}
      >
        {[...new Set([thisYear - 1, thisYear, thisYear + 1, year])]
          .toSorted((a, b) => a - b)
          .map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
      </Select>
      {draft?.year === year ? (
        <Figures key={year} standardKey={standardKey} standard={standard} year={year} kept={draft.figures} />
      ) : (
        <Waiting label={text.shell.loading} />
      )}
    </>
  );
}

type FiguresProps = {
  standardKey: StandardKey;
  standard: Standard;
  year: number;
  kept: readonly CityFigure[];
};

function Figures({ standardKey, standard, year, kept }: FiguresProps) {
  const words = pageText.cityFigures;
  const [figures, setFigures] = useState(kept);
  const city = { ...standardKey, year, figures };
  const of = { ...standardKey, year };
  const onDisk = useKeptFigures(
    of,
    figures.map(({ indicator }) => indicator),
  );
  const show = (changed: CityFigure) =>
    setFigures((before) =>
      before.map((figure) => (figure.indicator === changed.indicator ? changed : figure)),
    );
  useEffect(() => {
    for (const one of onDisk ?? []) {
      const news = takeFromElsewhere({ ...standardKey, year }, one);
      if (news) show(news);
    }
  }, [onDisk, standardKey, year]);
  const change = (changed: CityFigure, settles = false) => {
    show(changed);
    keepCityFigure(of, changed, settles);
  };
  return (
    <>
      <Quiet above={12}>{words.kept}</Quiet>
      {figures.map((figure) => {
        const indicator = standard.indicators.find(({ id }) => id === figure.indicator);
        return indicator ? (
          <CityFigureFields
            key={figure.indicator}
            indicator={indicator}
            field={`byen:${standard.id}:${standard.edition}:${year}:${figure.indicator}`}
            figure={figure}
            year={year}
            onChange={(changed) => change(changed)}
            beside={onDisk?.find(({ indicator: id }) => id === figure.indicator)?.beside ?? []}
            onChoose={(chosen) => change(chosen, true)}
          />
        ) : null;
      })}
      <SaveCityFile city={city} />
    </>
  );
}
