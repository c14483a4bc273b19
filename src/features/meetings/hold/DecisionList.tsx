import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { useId, useRef, useState } from 'react';
import { longestName } from '#src/domain/changes/Change.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { decisionLacks, isDueBefore, type Decision } from '#src/domain/meeting/closing.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { meetingPointRows } from '#src/state/editing/openEvaluation.ts';
import { newId } from '#src/state/session/newId.ts';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { holdAnchors } from './anchors.ts';
import styles from './Written.module.css';

type Props = {
  point: MeetingPoint;
  /** The day of the meeting. `null`: nobody has said. */
  day: string | null;
  /** Id of a list of roles that are often written. */
  rolesList: string;
};

/** What is decided on a point. A decision that nothing is written in is only a beginning: on the screen, and not stored. */
export function DecisionList({ point, day, rolesList }: Props) {
  const words = pageText.meetings.hold;
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const title = useId();
  const known = new Map(point.decisions.map((decision) => [decision.id, decision]));
  // Ids follow the clock, so a decision keeps its place when it is stored.
  const ids = [...new Set([...known.keys(), ...begun])].toSorted();
  const add = () => {
    // Asking again for one that is not begun on leads to it.
    const empty = begun.find((id) => !known.has(id));
    const id = empty ?? newId();
    if (empty === undefined) setBegun([...begun, id]);
    if (empty !== undefined) document.getElementById(`${title}-${id}`)?.querySelector('input')?.focus();
    setFresh(id);
  };
  const set = (decision: Decision, patch: Partial<Decision>) => {
    const { id, ...said } = { ...decision, ...patch };
    const isEmpty =
      said.due === null && [said.text, said.role, said.whyNot].every((written) => written === '');
    if (!begun.includes(id)) setBegun([...begun, id]);
    meetingPointRows.edit(point.id, { [`decision:${id}`]: isEmpty ? null : said });
  };
  const remove = (id: string) => {
    setBegun(begun.filter((other) => other !== id));
    if (known.has(id)) meetingPointRows.edit(point.id, { [`decision:${id}`]: null });
    addButton.current?.focus();
  };
  return (
    <section aria-labelledby={title} className={styles.part}>
      <Heading level="2" size="small" id={title}>
        {words.decisions}
      </Heading>
      {ids.map((id, index) => (
        <div key={id} id={`${title}-${id}`} className={styles.entry}>
          <OneDecision
            row={point.id}
            decision={known.get(id) ?? { id, text: '', role: '', due: null, whyNot: '' }}
            position={index + 1}
            fresh={id === fresh}
            day={day}
            rolesList={rolesList}
            onSet={set}
            onRemove={remove}
          />
        </div>
      ))}
      <div>
        <AddButton ref={addButton} id={holdAnchors.decide} onAdd={add}>
          {words.decision.add}
        </AddButton>
      </div>
    </section>
  );
}

type OneProps = {
  row: string;
  decision: Decision;
  position: number;
  fresh: boolean;
  day: string | null;
  rolesList: string;
  onSet: (decision: Decision, patch: Partial<Decision>) => void;
  onRemove: (id: string) => void;
};

/** One decision: what, who and when, or why not. */
export function OneDecision({ row, decision, position, fresh, day, rolesList, onSet, onRemove }: OneProps) {
  const words = pageText.meetings.hold.decision;
  const { id, text, role, due, whyNot } = decision;
  const lacks = decisionLacks(decision);
  const needsWhy = whyNot !== '' || (text.trim() !== '' && (role.trim() === '' || due === null));
  const field = (name: string) => `${row}:decision:${id}:${name}`;
  return (
    <>
      <WatchedLine
        field={field('text')}
        label={words.text(position)}
        fresh={fresh}
        value={text}
        onChange={(value) => onSet(decision, { text: value })}
      />
      <div className={styles.fields}>
        <WatchedLine
          field={field('role')}
          most={longestName}
          label={words.role}
          list={rolesList}
          value={role}
          onChange={(value) => onSet(decision, { role: value })}
        />
        <DayChoice
          label={words.due}
          day={due}
          paper={due === null ? '' : calendarDay(due)}
          note={day !== null && isDueBefore(decision, day) ? words.dueBefore(day) : undefined}
          onChange={(value) => onSet(decision, { due: value })}
        />
      </div>
      {needsWhy && (
        <WatchedLine
          field={field('whyNot')}
          label={words.whyNot}
          value={whyNot}
          onChange={(value) => onSet(decision, { whyNot: value })}
        />
      )}
      {/* After all that is written: whoever goes on from field to field with the keyboard comes to no button between them. */}
      <div className={styles.end}>
        {lacks.length > 0 && <p className={styles.lacks}>{words.lacks(lacks)}</p>}
        <Button
          type="button"
          size="small"
          variant="tertiary-neutral"
          icon={<TrashIcon title={words.remove(position)} />}
          onClick={() => onRemove(id)}
        />
      </div>
    </>
  );
}
