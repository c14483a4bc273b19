import { Alert } from '@navikt/ds-react';
import { useMemo, useRef } from 'react';
import { useReportChoices, type ReportChoices } from '#src/state/reportChoices.ts';
import { paths } from '#src/state/paths.ts';
import { useReportPaper } from '#src/state/reportPaper.ts';
import type { ReportSource } from '#src/state/reportSource.ts';
import { useExportFlow, type Takeout } from '#src/state/useExportFlow.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { ChoicePanel } from './ChoicePanel.tsx';
import { drawPictures } from './drawPictures.ts';
import type { Drawings } from './PaperFigure.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { PlacesDialogue } from './PlacesDialogue.tsx';
import { printPaper } from './printPaper.ts';
import { readableColour } from './readableColour.ts';
import { TakeOutPanel } from './TakeOutPanel.tsx';
import styles from './ReportView.module.css';

const toPeople: readonly Takeout[] = ['docx', 'pdf', 'pptx', 'xlsx'];
const toSystems: readonly Takeout[] = ['csv', 'json', 'oscalResults', 'oscalCatalog'];

/** Choices beside the paper they make, and the ways out. */
export function ReportView({ source }: { source: ReportSource }) {
  const { office, evaluation } = source;
  const words = papers.reportPage;
  const { choices, choose, failed } = useReportChoices(evaluation.id);
  const title = words.title(office.name, evaluation.year);
  return (
    <>
      <div className={styles.screen}>
        <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
        {failed && (
          <Alert variant="error" size="small" className={styles.notice} role="alert">
            {words.choose.notKept}
          </Alert>
        )}
      </div>
      {choices ? (
        <Composition source={source} choices={choices} choose={choose} />
      ) : (
        !failed && <Waiting label={text.shell.loading} />
      )}
    </>
  );
}

type CompositionProps = {
  source: ReportSource;
  choices: ReportChoices;
  choose: (patch: Partial<ReportChoices>) => void;
};

function Composition({ source, choices, choose }: CompositionProps) {
  const { office, evaluation } = source;
  const words = papers.reportPage;
  const options = useMemo(() => ({ ...choices, colour: readableColour(choices.colour) }), [choices]);
  const { paper, facts } = useReportPaper(source, options);
  const drawings = useRef<Drawings>(new Map());
  const flow = useExportFlow({
    evaluation: evaluation.id,
    options,
    words: words.takeOut,
    drawPictures: async () => drawPictures(drawings.current),
    print: printPaper,
  });
  const { state } = flow;
  const panel = (takeouts: readonly { title: string; takeouts: readonly Takeout[] }[]) => (
    <TakeOutPanel
      state={state}
      takeouts={takeouts}
      onStart={flow.start}
      onGoOn={flow.goOn}
      onCancel={flow.cancel}
    />
  );
  if (facts.total.applicable === facts.total.unanswered) {
    return (
      <>
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.assess(evaluation.id)} variant="primary" size="medium">
            {words.empty.begin}
          </RouteButton>
        </PageSection>
        {panel([{ title: words.empty.standard, takeouts: ['oscalCatalog'] }])}
      </>
    );
  }
  return (
    <div className={styles.composition}>
      <div className={styles.choices}>
        <ChoicePanel choices={choices} choose={choose} />
      </div>
      <div className={styles.outcome}>
        <div className={styles.screen}>
          {panel([
            { title: words.takeOut.people, takeouts: toPeople },
            { title: words.takeOut.systems, takeouts: toSystems },
          ])}
          {facts.total.remaining > 0 && (
            <p className={styles.unfinished}>{words.unfinished(facts.total.remaining)}</p>
          )}
        </div>
        <PaperSheet paper={paper} source={source} facts={facts} colour={options.colour} drawings={drawings} />
      </div>
      {state.status === 'warned' && (
        <PlacesDialogue
          takeout={state.takeout}
          places={state.places}
          office={office.name}
          onGoOn={flow.goOn}
          onCancel={flow.cancel}
        />
      )}
    </div>
  );
}
