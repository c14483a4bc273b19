import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { Alert, Checkbox } from '@navikt/ds-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isSigned } from '#src/domain/changes/standingSignature.ts';
import { SignedNotice } from '#src/parts/SignedNotice.tsx';
import { minutesChoice, useReportChoices, type ReportChoices } from '#src/state/report/reportChoices.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { paths } from '#src/state/paths.ts';
import { useReportPaper } from '#src/state/report/reportPaper.ts';
import type { ReportSource } from '#src/state/report/reportSource.ts';
import { saysNothing } from '#src/state/report/saysNothing.ts';
import { useExportFlow, type ExportTarget } from '#src/state/report/useExportFlow.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { ChoicePanel } from './ChoicePanel.tsx';
import { drawPictures } from './drawPictures.ts';
import { PaperFigure, type Drawings } from './PaperFigure.tsx';
import { PaperSheet } from '#src/parts/paper/PaperSheet.tsx';
import { PlacesDialogue } from './PlacesDialogue.tsx';
import { printPaper } from '#src/parts/paper/printPaper.ts';
import { readableColour } from '#src/domain/paper/readableColour.ts';
import { Quiet } from '#src/ui/Quiet.tsx';
import { TakeOutPanel, type ExportGroup } from './TakeOutPanel.tsx';
import { UnansweredDialogue } from './UnansweredDialogue.tsx';
import styles from './ReportView.module.css';

const toPeople: readonly ExportTarget[] = ['docx', 'pdf', 'pptx', 'xlsx'];
const more: readonly ExportTarget[] = ['csv', 'json', 'oscalResults', 'oscalPlan', 'oscalCatalog'];

type Props = {
  source: ReportSource;
  /** Id of the meeting whose minutes the address asks for. `null`: the paper is what it was when it was left. */
  minutesOf: string | null;
  asSigned: boolean;
  onAsSigned: (asSigned: boolean) => void;
};

/** Choices beside the paper they make, and the ways out. */
export function ReportView({ source, minutesOf, asSigned, onAsSigned }: Props) {
  const { office, evaluation } = source;
  const words = papers.reportPage;
  const { choices, choose, failed } = useReportChoices(evaluation.id);
  const title = words.title(office.name, evaluation.year);
  const isRead = choices !== null;
  useEffect(() => {
    if (isRead && minutesOf !== null) choose(minutesChoice(minutesOf));
  }, [isRead, minutesOf, choose]);
  return (
    <>
      <div className={styles.screen}>
        <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
        <SignedNotice evaluation={evaluation.id} />
        {source.signatures.some(isSigned) && (
          <Checkbox size="small" checked={asSigned} onChange={(event) => onAsSigned(event.target.checked)}>
            {words.asSigned}
          </Checkbox>
        )}
        {failed && (
          <Alert variant="error" size="small" className={styles.notice} role="alert">
            {words.choose.notKept}
          </Alert>
        )}
      </div>
      {choices ? (
        <Composition source={source} asSigned={asSigned} choices={choices} choose={choose} />
      ) : (
        !failed && <Waiting label={text.shell.loading} />
      )}
    </>
  );
}

type CompositionProps = {
  source: ReportSource;
  asSigned: boolean;
  choices: ReportChoices;
  choose: (patch: Partial<ReportChoices>) => void;
};

function Composition({ source, asSigned, choices, choose }: CompositionProps) {
  const { office, evaluation } = source;
  const words = papers.reportPage;
  const options = useMemo(() => ({ ...choices, colour: readableColour(choices.colour) }), [choices]);
  const { paper, facts } = useReportPaper(source, options);
  const isSigned = facts.signatures.some(({ signature }) => !isOpenedAgain(signature));
  const drawings = useRef<Drawings>(new Map());
  const flow = useExportFlow({
    evaluation: evaluation.id,
    asSigned,
    scope: source.limitedTo?.scope.id ?? null,
    options,
    shown: { paper, madeAt: source.madeAt },
    words: words.takeOut,
    drawPictures: async () => drawPictures(drawings.current),
    print: printPaper,
  });
  const { state } = flow;
  const [asked, setAsked] = useState<ExportTarget | null>(null);
  const start = (takeout: ExportTarget) => onceIdentified(() => startNamed(takeout), evaluation.id);
  const startNamed = (takeout: ExportTarget) => {
    const isCase = options.form === 'case' && (takeout === 'docx' || takeout === 'pdf');
    if (isCase && facts.total.remaining > 0) setAsked(takeout);
    else flow.start(takeout);
  };
  const panel = (takeouts: readonly ExportGroup[]) => (
    <TakeOutPanel
      state={state}
      takeouts={takeouts}
      onStart={start}
      onGoOn={flow.goOn}
      onDownload={flow.download}
      onCancel={flow.cancel}
    />
  );
  if (saysNothing(source)) {
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
        <ChoicePanel
          evaluation={source.evaluation.id}
          officeKind={source.office.kind}
          meetings={facts.meetings}
          choices={choices}
          choose={choose}
        />
      </div>
      <div className={styles.outcome}>
        <div className={styles.screen}>
          {panel([
            { title: words.takeOut.people, takeouts: toPeople },
            { title: words.takeOut.more, takeouts: more, folded: true },
          ])}
          {options.form !== 'minutes' && facts.total.remaining > 0 && (
            <Quiet size="small" above={12}>
              {words.unfinished(facts.total.remaining, isSigned)}
            </Quiet>
          )}
        </div>
        <PaperSheet
          paper={paper}
          colour={options.colour}
          figure={(block, number) => (
            <PaperFigure block={block} number={number} source={source} facts={facts} drawings={drawings} />
          )}
        />
      </div>
      {asked !== null && (
        <UnansweredDialogue
          {...facts.total}
          onGoOn={() => {
            setAsked(null);
            flow.start(asked);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
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
