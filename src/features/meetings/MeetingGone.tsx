import { Button } from '@navikt/ds-react';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { meetingRows } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import styles from './Meetings.module.css';

type Props = {
  evaluation: string;
  /** As it was before it was removed. `null`: there is none at the address. */
  meeting: Meeting | null;
};

/** A meeting that is not there, and the way to have it back where it was removed. */
export function MeetingGone({ evaluation, meeting }: Props) {
  const words = pageText.meetings.prepare;
  const { title, body } = meeting ? words.removed : words.notFound;
  return (
    <PageHeading title={title} lead={body} documentTitle={text.shell.pageTitle(title)}>
      <div className={styles.ways}>
        {meeting && (
          <Button type="button" size="small" onClick={() => meetingRows.edit(meeting.id, { removed: false })}>
            {words.removed.back}
          </Button>
        )}
        <RouteButton to={paths.meetings(evaluation)}>{words.toList}</RouteButton>
      </div>
    </PageHeading>
  );
}
