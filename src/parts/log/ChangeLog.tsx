import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useConfirmedBy } from '#src/state/sharing/confirmedBy.ts';
import { pageText } from '#src/text/pageText.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import { EraseTextDialogue } from './EraseTextDialogue.tsx';
import type { LogEntry } from './LogEntry.ts';
import styles from './ChangeLog.module.css';

/** So many are drawn at first; the older ones when asked for. */
const firstShown = 30;

type Props = {
  /** Newest first. */
  entries: readonly LogEntry[];
  /** What is said where there is none. */
  none: string;
};

/** Who changed what and when. What does not stand any more can be erased for everybody. */
export function ChangeLog({ entries, none }: Props) {
  const words = pageText.requirement.log;
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<LogEntry | null>(null);
  const [message, say] = useState<ToastMessage | null>(null);
  const list = useRef<HTMLOListElement>(null);
  // What was pressed goes with the text: after the dialogue has handed the focus back to it.
  useEffect(() => {
    if (message) list.current?.focus();
  }, [message]);
  const confirmed = useConfirmedBy(entries.map(({ change }) => change.change));
  if (entries.length === 0) return <p className={styles.none}>{none}</p>;
  const shown = all ? entries : entries.slice(0, firstShown);
  const older = entries.length - shown.length;
  return (
    <>
      {confirmed.size > 0 && <p className={styles.explained}>{pageText.live.confirmed.explained}</p>}
      <ol className={styles.log} ref={list} tabIndex={-1} aria-label={words.title}>
        {shown.map((entry) => (
          <Entry
            key={`${entry.change.change} ${entry.change.field}`}
            entry={entry}
            confirmedBy={confirmed.get(entry.change.change)}
            onErase={() => setAsked(entry)}
          />
        ))}
      </ol>
      {older > 0 && (
        <Button size="small" variant="secondary" onClick={() => setAll(true)}>
          {words.more(older)}
        </Button>
      )}
      {asked && (
        <EraseTextDialogue
          entry={asked}
          others={oldTextsBeside(asked, entries)}
          onClose={() => setAsked(null)}
          onErased={(content) => {
            setAsked(null);
            say({ content, visible: true });
          }}
        />
      )}
      <Toast message={message} />
    </>
  );
}

/** The other texts that have stood in the same field, and do not any more. */
function oldTextsBeside({ evaluation, row, change }: LogEntry, entries: readonly LogEntry[]): LogEntry[] {
  return entries.filter(
    (other) =>
      other.evaluation === evaluation &&
      other.row === row &&
      other.change.field === change.field &&
      other.change.change !== change.change &&
      other.change.isOldText,
  );
}

type EntryProps = {
  entry: LogEntry;
  /** Who handed it over, where that is known for certain. */
  confirmedBy: string | undefined;
  onErase: () => void;
};

function Entry({ entry, confirmedBy, onErase }: EntryProps) {
  const { entity, about, change, checkpoints, standard } = entry;
  const words = pageText.requirement.log;
  const at = knownNow(change.at);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        {at ? <time dateTime={at}>{words.when(at)}</time> : <span>{words.whenUnknown}</span>}
        <span>{words.by(change.author.name, change.author.role)}</span>
        {confirmedBy !== undefined && <span>{pageText.live.confirmed.by(confirmedBy)}</span>}
        <span>{about}</span>
      </div>
      <div className={styles.what}>
        <strong>{fieldName(entity, change.field, checkpoints)}</strong>
        <dl className={styles.values}>
          <div>
            <dt>{words.from}</dt>
            <dd>
              {change.from.map((value, index) => (
                <span key={describeField(entity, change.field, value, standard)}>
                  <span>{index > 0 && ` ${words.and} `}</span>
                  {change.fromErased && value === null ? (
                    pageText.eraseText.gone
                  ) : (
                    <Value value={value} entry={entry} />
                  )}
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{words.to}</dt>
            <dd>
              {change.erased ? <Erased by={change.erased} /> : <Value value={change.to} entry={entry} />}
            </dd>
          </div>
        </dl>
        {change.isOldText && (
          <Button size="small" variant="tertiary" onClick={onErase}>
            {pageText.eraseText.ask}
          </Button>
        )}
      </div>
    </li>
  );
}

function Erased({ by: { at, author } }: { by: NonNullable<LogEntry['change']['erased']> }) {
  const known = knownNow(at);
  const when = known ? pageText.requirement.log.when(known) : null;
  return <em>{pageText.eraseText.goneBy(pageText.requirement.log.by(author.name, author.role), when)}</em>;
}

function Value({ value, entry: { entity, change, standard } }: { value: FieldValue; entry: LogEntry }) {
  const words = pageText.requirement.log;
  return (
    <ShortenedText limit={200} showAll={words.showAll} showLess={words.showLess}>
      {describeField(entity, change.field, value, standard)}
    </ShortenedText>
  );
}
