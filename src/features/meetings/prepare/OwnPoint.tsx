import { useState, type FormEvent } from 'react';
import { addOwnPoint } from '#src/state/editing/editMeetings.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import styles from '../Meetings.module.css';

/** A point that the office puts on the agenda itself. */
export function OwnPoint({ meeting }: { meeting: string }) {
  const words = pageText.meetings.prepare;
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    addOwnPoint(meeting, title.trim());
    setTitle('');
  };
  return (
    <form className={styles.own} onSubmit={add} aria-label={words.own}>
      <WatchedLine field={`${meeting}:own`} label={words.ownTitle} value={title} onChange={setTitle} />
      <AddButton type="submit">{words.ownAdd}</AddButton>
    </form>
  );
}
