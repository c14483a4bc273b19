import { useState } from 'react';
import { isOpenDecision, type FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import { useDecided } from '#src/state/editing/editMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { FollowUpList } from './FollowUpList.tsx';
import styles from './Meetings.module.css';

type Props = { open: OpenEvaluation; say: (message: ToastMessage) => void };

/** What meetings have decided, also in earlier years, until somebody says that it is done. Nothing while nothing is decided. */
export function FollowUp({ open, say }: Props) {
  const words = pageText.meetings.followUp;
  const { today, later } = useDayLeft(open.evaluation.id);
  const decided = useDecided(open, today);
  // What ends while one looks stays where it is until the page is left: nothing moves away under anybody's hands.
  const [openAtFirst] = useState(() => new Set(decided.filter(isOpenDecision).map(keyOf)));
  if (decided.length === 0) return null;
  const isShown = (each: FollowedDecision) => isOpenDecision(each) || openAtFirst.has(keyOf(each));
  const settled = decided.filter((each) => !isShown(each));
  return (
    <PageSection title={words.title} lead={words.lead}>
      <p role="status" className={styles.none}>
        {pageText.year.later.asLeft(
          words.counts(
            decided.filter(isOpenDecision).length,
            decided.filter(({ state }) => state === 'overdue').length,
          ),
          later,
        )}
      </p>
      <FollowUpList open={open} decided={decided.filter(isShown).toSorted(byDue)} say={say} />
      {settled.length > 0 && (
        <Disclosure title={words.settled(settled.length)}>
          <FollowUpList open={open} decided={settled} say={say} />
        </Disclosure>
      )}
    </PageSection>
  );
}

function keyOf({ point, decision }: FollowedDecision): string {
  return `${point.id} ${decision.id}`;
}

/** As what is open stands, also once it has ended. */
function byDue({ decision: left }: FollowedDecision, { decision: right }: FollowedDecision): number {
  const [a, b] = [left.due ?? '9999', right.due ?? '9999'];
  return a < b ? -1 : a > b ? 1 : left.id < right.id ? -1 : 1;
}
