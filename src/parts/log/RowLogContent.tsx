import type { MeetingNamed } from '#src/domain/meeting/meetingOfRow.ts';
import type { RowPlace } from '#src/domain/changes/rowPlace.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { requirementLabel } from '#src/text/requirementLabel.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { useForms } from '#src/state/forms/formSource.ts';
import type { LoggedPage } from '#src/state/log/logKinds.ts';
import { useRowLog } from '#src/state/log/rowLog.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { ChangeLog } from './ChangeLog.tsx';
import type { LogEntry } from './LogEntry.ts';
import styles from './RowLog.module.css';

type Props = { evaluation: string; standard: Standard; of: LoggedPage; rows: readonly string[] | null };

/** The log of some rows, read when it is looked at. */
export function RowLogContent({ evaluation, standard, of, rows }: Props) {
  const words = pageText.eraseText.history;
  const state = useRowLog(evaluation, of, rows);
  const forms = useForms() ?? [];
  const points = useEvaluationStore((open) => (open.status === 'open' ? open.yearFile?.points : undefined));
  if (state.status === 'failed') return <Problem {...text.shell.evaluation.failed} />;
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  const names = {
    requirements: standard.requirements,
    indicators: standard.indicators,
    forms,
    ...(points && { points }),
  };
  const entries = state.texts.map(({ place, change, meeting }): LogEntry => ({
    evaluation,
    entity: place.entity,
    row: place.row,
    about: meeting ? inMeeting(place, meeting, standard) : pageText.rows.title(place, names),
    change,
    checkpoints: [],
    standard,
  }));
  return (
    <>
      {entries.length > 0 && <p className={styles.lead}>{of === 'signing' ? words.signing : words.lead}</p>}
      <ChangeLog entries={entries} none={words.none} />
    </>
  );
}

/** A meeting is called by its name, and a point of one by its own with that of the meeting. */
function inMeeting(
  { named, requirement }: RowPlace,
  { kind, day, number, isItself }: MeetingNamed,
  standard: Standard,
): string {
  const words = pageText.meetings;
  const meeting = words.title(kind, day === null ? [] : [day], number);
  if (isItself) return meeting;
  const about = requirement === null ? null : requirementLabel(requirementIn(standard, requirement));
  return words.pointOf(named === '' ? about : named, meeting);
}
