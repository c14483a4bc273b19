import { CalendarIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { isOverdue } from '#src/domain/actions/openActions.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { useMovedDeadlines } from '#src/state/editing/deadlineHistory.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayField } from '#src/ui/DayField.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { MoveDeadline } from './MoveDeadline.tsx';
import { readDay } from '#src/ui/readDay.ts';
import { Quiet } from '#src/ui/Quiet.tsx';
import styles from './DeadlineField.module.css';

type Props = { evaluation: string; action: Action; onEdit: (patch: Patch) => void };

/** The deadline of an action. The first is set at once; to move it, one says why, and those before stay in sight. */
export function DeadlineField({ evaluation, action, onEdit }: Props) {
  const words = pageText.actions.deadline;
  const { deadline } = action;
  const { today } = useDayLeft(evaluation);
  // There was none when the page was opened: until it is left, the first day may be corrected. Nothing changes places
  // when the field is left, or what somebody is about to press would move away.
  const [isFirst] = useState(deadline === null);
  const [draft, setDraft] = useState<string | null>(null);
  const [moving, setMoving] = useState(false);
  const moveButton = useRef<HTMLButtonElement>(null);
  const moved = useMovedDeadlines(action.id);
  const wasMoving = useRef(false);
  useEffect(() => {
    // The button that was pressed is there again: the focus goes back to it.
    if (wasMoving.current && !moving) moveButton.current?.focus();
    wasMoving.current = moving;
  }, [moving]);
  return (
    <FieldGroup title={words.title} blank={deadline === null && moved.length === 0}>
      {deadline === null || isFirst ? (
        <DayField
          label={words.first}
          value={draft ?? deadline?.day ?? ''}
          paper={deadline === null ? '' : calendarDay(deadline.day)}
          onChange={(value) => {
            setDraft(value);
            const day = readDay(value);
            if (day !== null) onEdit({ deadline: { day, reason: '' } });
          }}
          onBlur={() => setDraft(null)}
        />
      ) : (
        <>
          <p className={styles.said}>{words.set(deadline.day)}</p>
          {/* Told once: with the days before it, where they are known. */}
          {moved.length === 0 && deadline.reason.trim() !== '' && (
            <p className={styles.said}>{words.why(deadline.reason)}</p>
          )}
          <div hidden={moving}>
            <Button
              ref={moveButton}
              type="button"
              size="small"
              variant="secondary-neutral"
              icon={<CalendarIcon aria-hidden />}
              onClick={() => setMoving(true)}
            >
              {words.move}
            </Button>
          </div>
          {moving && (
            <MoveDeadline
              action={action.id}
              deadline={deadline}
              onMove={(to) => {
                onEdit({ deadline: to });
                setMoving(false);
              }}
              onCancel={() => setMoving(false)}
            />
          )}
        </>
      )}
      {isOverdue(action, today) && <Hint>{words.overdue}</Hint>}
      {moved.length > 0 && (
        <div>
          <Quiet>{words.earlier}</Quiet>
          <ul className={styles.moves}>
            {moved.map(({ change, from, to }) => (
              <li key={change}>{words.moved(from, to.day, to.reason)}</li>
            ))}
          </ul>
        </div>
      )}
    </FieldGroup>
  );
}
