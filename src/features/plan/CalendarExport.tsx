import type { Action } from '#src/domain/evaluation/Action.ts';
import { CalendarFile } from '#src/parts/CalendarFile.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { calendarActions, findPlacesInCalendar, saveCalendar } from '#src/state/sharing/planCalendar.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = {
  open: OpenEvaluation;
  actions: readonly Action[];
  /** What the file is of. */
  what: 'plan' | 'action';
};

/** The deadlines as a file for the person's own calendar. Nothing is shown while no action has a deadline. */
export function CalendarExport({ open, actions, what }: Props) {
  const { evaluation, office, standard } = open;
  const words = pageText.actions.calendar;
  const dated = calendarActions(actions);
  if (dated.length === 0) return null;
  const left = actions.length - dated.length;
  return (
    <CalendarFile
      evaluation={evaluation.id}
      office={office.name}
      year={evaluation.year}
      label={words.save[what]}
      remark={left > 0 ? words.left(left) : ''}
      findPlaces={() => findPlacesInCalendar(dated)}
      onSave={async (toDownloads) =>
        saveCalendar({
          evaluation: evaluation.id,
          ids: new Set(dated.map(({ id }) => id)),
          office: office.name,
          year: evaluation.year,
          standard,
          words: {
            name: words.name(office.name, evaluation.year),
            what: words.what[what],
            description: words.description,
          },
          toDownloads,
        })
      }
    />
  );
}
