import type { NoticeContent } from '#src/ui/Notice.tsx';
import type { OverviewDialogue } from './OverviewDialogues.tsx';

/** What a person can set going from the overview. */
export type OverviewActions = {
  start: () => void;
  openFile: () => void;
  erase: (what: Extract<OverviewDialogue, { kind: 'erase' | 'eraseExample' }>) => void;
  notify: (notice: NoticeContent) => void;
};

/** What both views of the overview are given. */
export type OverviewViewProps = {
  notice: NoticeContent | null;
  closeNotice: () => void;
  actions: OverviewActions;
};
