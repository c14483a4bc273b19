import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Button, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { DecisionEnd } from '#src/domain/evaluation/MeetingPoint.ts';
import type { FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { endDecision, noteDecision } from '#src/state/editing/editMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { describePoint } from './describePoint.ts';
import styles from './FollowUpList.module.css';

type Props = {
  open: OpenEvaluation;
  decided: readonly FollowedDecision[];
  say: (message: ToastMessage) => void;
  /** Something was said of one of them. */
  onSaid?: () => void;
};

/** Decisions with who and when, what has come of them, and the ways to say that they are carried out. */
export function FollowUpList({ open, decided, say, onSaid }: Props) {
  return (
    <PlainList className={styles.list}>
      {decided.map((followed) => (
        <OneFollowed
          key={`${followed.point.id} ${followed.decision.id}`}
          open={open}
          followed={followed}
          say={say}
          onSaid={onSaid}
        />
      ))}
    </PlainList>
  );
}

type OneProps = Pick<Props, 'open' | 'say'> & {
  followed: FollowedDecision;
  onSaid: (() => void) | undefined;
};

function OneFollowed({ open, followed, say, onSaid }: OneProps) {
  const words = pageText.meetings.followUp;
  const { point, decision, meeting, kind, made, number, state, end, note } = followed;
  const decidedText = decision.text.trim();
  const set = (how: DecisionEnd['how'] | null) => {
    endDecision(followed, how, new Date());
    onSaid?.();
    say({ content: words.said(how, decidedText), visible: false });
  };
  const title = pageText.meetings.title(kind, made === null ? [] : [made], number);
  return (
    <li className={styles.entry} data-ended={end !== null}>
      <p className={styles.head}>
        <span className={styles.decided}>{decidedText}</span>
        {(end !== null || state === 'overdue') && (
          <Tag
            size="xsmall"
            variant="moderate"
            data-color={state === 'overdue' ? 'danger' : state === 'done' ? 'success' : 'neutral'}
            icon={state === 'overdue' ? <ExclamationmarkTriangleFillIcon aria-hidden /> : undefined}
          >
            {end === null ? words.state[state] : words.ended(end.how, end.day)}
          </Tag>
        )}
      </p>
      <p className={styles.facts}>
        <span>{words.role(decision.role.trim())}</span>
        <span>{words.due(decision.due)}</span>
        {decision.whyNot.trim() !== '' && <span>{words.why(decision.whyNot.trim())}</span>}
      </p>
      <p className={styles.from}>
        {meeting ? (
          <RouteLink to={paths.meeting(open.evaluation.id, ownPart(meeting.id))}>{title}</RouteLink>
        ) : (
          words.carried(title, point.carried?.year ?? open.evaluation.year)
        )}
        <span>{describePoint(open, point)}</span>
      </p>
      <WatchedText
        field={`${point.id}:decisionNote:${decision.id}`}
        label={words.note}
        minRows={1}
        value={note}
        onChange={(written) => {
          noteDecision(followed, written);
          onSaid?.();
        }}
      />
      <div className={styles.ways}>
        {/* The same button before and after: the focus stays on what was pressed. */}
        <Button
          type="button"
          size="small"
          variant={end === null ? 'secondary' : 'tertiary-neutral'}
          aria-label={words.named(end === null ? words.done : words.open, decidedText)}
          onClick={() => set(end === null ? 'done' : null)}
        >
          {end === null ? words.done : words.open}
        </Button>
        {end === null && (
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            aria-label={words.named(words.dropped, decidedText)}
            onClick={(event) => {
              event.currentTarget.parentElement?.querySelector('button')?.focus();
              set('dropped');
            }}
          >
            {words.dropped}
          </Button>
        )}
      </div>
    </li>
  );
}
