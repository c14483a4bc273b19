import { Heading } from '@navikt/ds-react';
import { useEffect, useId, useRef } from 'react';
import type { ExportState, ExportTarget } from '#src/state/report/useExportFlow.ts';
import { papers } from '#src/text/papers.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import { OnceButton } from '#src/ui/OnceButton.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './TakeOutPanel.module.css';

/** @property folded out of the way of those who want a paper */
export type ExportGroup = { title: string; takeouts: readonly ExportTarget[]; folded?: boolean };

type Props = {
  state: ExportState;
  takeouts: readonly ExportGroup[];
  onStart: (takeout: ExportTarget) => void;
  onGoOn: () => void;
  /** What the browser's dialogue would not save. */
  onDownload: () => void;
  onCancel: () => void;
};

/** The formats, each with what it is good for, and how it goes with the one that is being made. */
export function TakeOutPanel({ state, takeouts: groups, onStart, onGoOn, onDownload, onCancel }: Props) {
  const words = papers.reportPage.takeOut;
  const title = useId();
  const list = useRef<HTMLDivElement>(null);
  const busy = state.status === 'working';
  const current = state.status === 'idle' ? null : state.takeout;

  // The button that cancels goes when it is pressed: the focus goes back to where it all began.
  const focusLost = state.status === 'stopped' || state.status === 'done' || state.status === 'failed';
  useEffect(() => {
    if (!focusLost || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLButtonElement>(`[data-takeout="${current}"]`)?.focus();
  }, [focusLost, current]);

  return (
    <section aria-labelledby={title} className={styles.panel}>
      <Heading level="2" size="small" id={title}>
        {words.title}
      </Heading>
      <div ref={list} className={styles.groups}>
        {groups.map(({ title: name, takeouts, folded = false }) => {
          const entries = (
            <PlainList className={styles.takeouts}>
              {takeouts.map((takeout) => (
                <TakeoutEntry
                  key={takeout}
                  takeout={takeout}
                  emphasised={takeout === 'docx'}
                  busy={busy}
                  onStart={onStart}
                />
              ))}
            </PlainList>
          );
          return folded ? (
            <Disclosure key={name} title={name}>
              {entries}
            </Disclosure>
          ) : (
            <div key={name} role="group" aria-label={name}>
              <p className={styles.groupTitle}>{name}</p>
              {entries}
            </div>
          );
        })}
      </div>
      <ExportStatus state={state} onGoOn={onGoOn} onDownload={onDownload} onCancel={onCancel} />
    </section>
  );
}

type EntryProps = {
  takeout: ExportTarget;
  emphasised: boolean;
  busy: boolean;
  onStart: (takeout: ExportTarget) => void;
};

function TakeoutEntry({ takeout, emphasised, busy, onStart }: EntryProps) {
  const words = papers.reportPage.takeOut;
  const use = useId();
  return (
    <li className={styles.takeout}>
      {/* Not `disabled`: the focus would be lost from a button that switches itself off. */}
      <OnceButton
        variant={emphasised ? 'primary' : 'secondary'}
        className={styles.button}
        aria-disabled={busy}
        aria-describedby={use}
        data-takeout={takeout}
        onPress={() => {
          if (!busy) onStart(takeout);
        }}
      >
        {words.buttons[takeout]}
      </OnceButton>
      <span id={use} className={styles.use}>
        {words.uses[takeout]}
      </span>
    </li>
  );
}
