import { useState, type FormEvent } from 'react';
import { addOwnPoint } from '#src/state/editing/editMeetings.ts';
import { longestName } from '#src/domain/changes/Change.ts';
import { useSession } from '#src/state/session/session.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import styles from '../Meetings.module.css';

/** A point that the office puts on the agenda itself. */
export function OwnPoint({ meeting }: { meeting: string }) {
  const words = pageText.meetings.prepare;
  const [title, setTitle] = useState('');
  // Whoever adds it asks for it themselves, unless they say that somebody else did.
  const own = useSession((session) => session.identity.role.trim());
  const [raisedBy, setRaisedBy] = useState(own);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    addOwnPoint(meeting, title.trim(), raisedBy.trim());
    setTitle('');
  };
  return (
    <form className={styles.own} onSubmit={add} aria-label={words.own}>
      <WatchedLine field={`${meeting}:own`} label={words.ownTitle} value={title} onChange={setTitle} />
      <WatchedLine
        field={`${meeting}:raisedBy`}
        most={longestName}
        label={words.raisedBy}
        value={raisedBy}
        onChange={setRaisedBy}
      />
      <AddButton type="submit">{words.ownAdd}</AddButton>
    </form>
  );
}
