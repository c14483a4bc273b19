import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useConfirmedBy } from '#src/state/sharing/confirmedBy.ts';
import type { RequirementYear } from '#src/state/years/requirementHistory.ts';
import { pageText } from '#src/text/pageText.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import { logEntries, type LogEntry } from './logEntries.ts';
import styles from './ChangeLog.module.css';

/** So many are drawn at first; the older ones when asked for. */
const firstShown = 30;

/** Who changed what and when, over all years, newest first. */
export function ChangeLog({ years }: { years: readonly RequirementYear[] }) {
  const words = pageText.requirement.log;
  const [all, setAll] = useState(false);
  const entries = logEntries(years);
  const confirmed = useConfirmedBy(entries.map(({ change }) => change.change));
  if (entries.length === 0) return <p className={styles.none}>{words.none}</p>;
  const shown = all ? entries : entries.slice(0, firstShown);
  const older = entries.length - shown.length;
  return (
    <>
      {confirmed.size > 0 && <p className={styles.explained}>{pageText.live.confirmed.explained}</p>}
      <ol className={styles.log}>
        {shown.map((entry) => (
          <Entry
            key={`${entry.change.change} ${entry.change.field}`}
            entry={entry}
            confirmedBy={confirmed.get(entry.change.change)}
          />
        ))}
      </ol>
      {older > 0 && (
        <Button size="small" variant="secondary" onClick={() => setAll(true)}>
          {words.more(older)}
        </Button>
      )}
    </>
  );
}

type EntryProps = {
  entry: LogEntry;
  /** Who handed it over, where that is known for certain. */
  confirmedBy: string | undefined;
};

function Entry({ entry: { year, change, requirement, standard }, confirmedBy }: EntryProps) {
  const words = pageText.requirement.log;
  const at = knownNow(change.at);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        {at ? <time dateTime={at}>{words.when(at)}</time> : <span>{words.whenUnknown}</span>}
        <span>{words.by(change.author.name, change.author.role)}</span>
        {confirmedBy !== undefined && <span>{pageText.live.confirmed.by(confirmedBy)}</span>}
        <span>{words.forYear(year)}</span>
      </div>
      <div className={styles.what}>
        <strong>{fieldName('answer', change.field, requirement.checkpoints)}</strong>
        <dl className={styles.values}>
          <div>
            <dt>{words.from}</dt>
            <dd>
              {change.from.map((value, index) => (
                <span key={describeField('answer', change.field, value, standard.scale)}>
                  <span>{index > 0 && ` ${words.and} `}</span>
                  <Value value={value} entry={{ year, change, requirement, standard }} />
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{words.to}</dt>
            <dd>
              <Value value={change.to} entry={{ year, change, requirement, standard }} />
            </dd>
          </div>
        </dl>
      </div>
    </li>
  );
}

function Value({ value, entry: { change, standard } }: { value: FieldValue; entry: LogEntry }) {
  const words = pageText.requirement.log;
  return (
    <ShortenedText limit={200} showAll={words.showAll} showLess={words.showLess}>
      {describeField('answer', change.field, value, standard.scale)}
    </ShortenedText>
  );
}
