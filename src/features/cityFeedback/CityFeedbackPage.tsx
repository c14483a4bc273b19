import { gatherFeedback } from '#src/domain/feedback/gatherFeedback.ts';
import { paths } from '#src/state/paths.ts';
import { useStandard, type StandardKey } from '#src/state/years/catalogue.ts';
import { useCityFeedback, type CityFeedback } from '#src/state/years/cityFeedback.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { GatheredEntry } from './GatheredEntry.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';

/** What all offices say of the requirements as they are written, as one list for those who own the standard. */
export function CityFeedbackPage() {
  const found = useCityFeedback();
  if (!found) return <Waiting label={text.shell.loading} />;
  const words = pageText.cityFeedback;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      {found.key === null ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.open} variant="secondary" size="medium">
            {words.empty.open}
          </RouteButton>
        </PageSection>
      ) : (
        <GatheredList standardKey={found.key} rows={found.rows} />
      )}
    </>
  );
}

function GatheredList({ standardKey, rows }: { standardKey: StandardKey; rows: CityFeedback['rows'] }) {
  const words = pageText.cityFeedback;
  const state = useStandard(standardKey);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  const standard = state.status === 'ready' ? state.standard : null;
  const gathered = gatherFeedback(rows);
  const offices = new Set(gathered.flatMap(({ said }) => said.map(({ office }) => office)));
  return (
    <>
      <FactLine tone="strong">{words.counts(gathered.length, offices.size)}</FactLine>
      <PlainList>
        {gathered.map((one) => (
          <GatheredEntry
            key={one.requirement}
            gathered={one}
            requirement={standard?.requirements.find(({ number }) => number === one.requirement) ?? null}
          />
        ))}
      </PlainList>
    </>
  );
}
