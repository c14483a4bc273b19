import type { FieldChange } from '#src/domain/changes/fieldHistory.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

/** One line of a log: a field that was set anew, and what names it. */
export type LogEntry = {
  evaluation: string;
  /** Name of the kind of row, and the id of the row. */
  entity: string;
  row: string;
  /** Which of several rows or years it is of, in words. */
  about: string;
  change: FieldChange;
  /** Of the requirement; empty where the row is about something else. */
  checkpoints: readonly { id: string; text: string }[];
  /** That its values are told in the words of. */
  standard: Pick<Standard, 'scale' | 'officeKinds'>;
};
