import { useOfficeComparison } from '#src/state/years/officeComparison.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { CompareView } from './CompareView.tsx';
import { readOrder } from './groupOffices.ts';
import { readKeptChoice } from './keptChoice.ts';

/** Where offices are seen side by side. Follows them as they change, in this tab and in others. */
export function ComparePage() {
  const [choice, setChoice] = useEntryState('sammenlign-valg', readKeptChoice);
  const [withoutNames, setWithoutNames] = useEntryState('sammenlign-uten-navn', (kept) => kept === true);
  const [order, setOrder] = useEntryState('sammenlign-rekkefolge', readOrder);
  const state = useOfficeComparison(choice);
  const words = pageText.compare;
  switch (state.status) {
    case 'loading':
      return <Waiting label={text.shell.loading} />;
    case 'ready':
      return (
        <CompareView
          comparison={state}
          order={order}
          withoutNames={withoutNames}
          onChoose={setChoice}
          onOrder={setOrder}
          onWithoutNames={setWithoutNames}
        />
      );
    case 'nothing':
      return <NothingYet />;
    case 'standard-missing':
      return <Elsewhere what={words.empty.standardMissing} />;
    case 'failed':
      return <Elsewhere what={words.empty.failed} />;
  }
}

function Elsewhere({ what }: { what: { title: string; body: string } }) {
  const words = pageText.compare;
  return (
    <Unavailable
      title={words.pageName}
      documentTitle={text.shell.pageTitle(words.pageName)}
      what={what}
      exit={{ label: words.empty.toOverview, to: paths.overview }}
    />
  );
}

/** Nothing is wrong: there is nothing here before somebody has begun, or taken in a file. */
function NothingYet() {
  const words = pageText.compare;
  return (
    <>
      <PageHeading title={words.pageName} documentTitle={text.shell.pageTitle(words.pageName)} />
      <PageSection title={words.empty.nothing.title} lead={words.empty.nothing.body}>
        <RouteLink to={paths.overview}>{words.empty.toOverview}</RouteLink>
      </PageSection>
    </>
  );
}
