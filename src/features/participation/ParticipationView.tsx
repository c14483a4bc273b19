import { useRef, useState } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import {
  addCouncilMatter,
  addSurveyRound,
  participationSteps,
  useCouncilMatters,
  useSurveyRounds,
} from '#src/state/editing/editParticipation.ts';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import {
  councilMatterRows,
  surveyRoundRows,
  type OpenEvaluation,
} from '#src/state/editing/openEvaluation.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { PageBar } from '#src/ui/PageBar.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { MatterEntry } from './MatterEntry.tsx';
import { RoundEntry } from './RoundEntry.tsx';
import styles from './ParticipationView.module.css';

/** Rounds of the survey and what the councils have raised, each with what came of it. */
export function ParticipationView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.participation;
  const [message, say] = useState<ToastMessage | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const addRound = useRef<HTMLButtonElement>(null);
  const addMatter = useRef<HTMLButtonElement>(null);
  const rounds = useSurveyRounds(open);
  const matters = useCouncilMatters(open);
  // Which council an office has follows from which point of the year is proposed to its kind.
  const hasPupils = open.yearFile?.points.some(
    ({ about, officeKinds }) => about === 'pupils' && officeKinds.includes(office.kind),
  );
  const title = words.page.title(office.name, evaluation.year);
  const describe = ({ row, before, after }: RowStep) => {
    const round = open.surveyRounds[row];
    const kind = round ? 'surveyRound' : 'councilMatter';
    if (before['removed'] === true) return round ? words.begun.round : words.begun.matter;
    const [field = ''] = Object.keys(after);
    const name = round
      ? round.title.trim() || words.round.unnamed
      : open.councilMatters[row]?.raised.trim() || words.matter.unnamed;
    return pageText.rowHistory.on(pageText.rows.field(kind, field).definite, name);
  };
  return (
    <>
      <PageHeading title={title} lead={words.page.lead} documentTitle={text.shell.pageTitle(title)} />
      <PageBar>
        <RowHistory evaluation={evaluation.id} rows={participationSteps} describe={describe} say={say} />
      </PageBar>
      <PagePart title={words.page.rounds} lead={words.page.roundsLead}>
        <PageBar>
          <AddButton ref={addRound} variant="secondary" onAdd={() => setFresh(addSurveyRound())}>
            {words.round.add}
          </AddButton>
        </PageBar>
        {rounds.length === 0 && <p className={styles.none}>{words.round.none}</p>}
        {rounds.map((round) => (
          <RoundEntry
            key={round.id}
            open={open}
            round={round}
            fresh={round.id === fresh}
            onRemove={() => {
              addRound.current?.focus();
              surveyRoundRows.edit(round.id, { removed: true });
            }}
          />
        ))}
      </PagePart>
      <PagePart title={words.page.matters} lead={words.page.mattersLead}>
        <PageBar>
          <AddButton
            ref={addMatter}
            variant="secondary"
            onAdd={() => setFresh(addCouncilMatter(hasPupils ? 'pupils' : 'participants', dayOf(new Date())))}
          >
            {words.matter.add}
          </AddButton>
        </PageBar>
        {matters.length === 0 && <p className={styles.none}>{words.matter.none}</p>}
        {matters.map((matter) => (
          <MatterEntry
            key={matter.id}
            open={open}
            matter={matter}
            fresh={matter.id === fresh}
            onRemove={() => {
              addMatter.current?.focus();
              councilMatterRows.edit(matter.id, { removed: true });
            }}
          />
        ))}
      </PagePart>
      <RowLog evaluation={evaluation.id} standard={open.standard} of="participation" />
      <Toast message={message} />
    </>
  );
}
