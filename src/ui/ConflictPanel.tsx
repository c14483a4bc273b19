import { Button } from '@navikt/ds-react';
import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { VersionChoice, type Version } from './VersionChoice.tsx';
import styles from './ConflictPanel.module.css';

/** Something people have said differently. The first version holds until somebody decides. */
export type ShownConflict = { id: string; legend: string; versions: readonly Version[] };

type Props = {
  title: string;
  body: string;
  conflicts: readonly ShownConflict[];
  words: { decide: string; chooseFirst: string; showAll: string; showLess: string };
  onDecide: (conflict: string, version: string) => void;
};

/** What people disagree on, at the place it is about, each to be decided there. */
export function ConflictPanel({ title, body, conflicts, words, onDecide }: Props) {
  const id = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  if (conflicts.length === 0) return null;
  return (
    <div role="group" className={styles.panel} aria-labelledby={id} data-conflicts={conflicts.length}>
      <PanelTitle id={id} handle={heading}>
        {title}
      </PanelTitle>
      <p className={styles.body}>{body}</p>
      {conflicts.map((conflict) => (
        <OneConflict
          key={conflict.id}
          conflict={conflict}
          words={words}
          onDecide={(...decision) => {
            // What is decided goes, and its button with it.
            heading.current?.focus();
            onDecide(...decision);
          }}
        />
      ))}
    </div>
  );
}

type TitleProps = { id: string; handle: RefObject<HTMLParagraphElement | null>; children: string };

/** Hands the focus on to the heading of what it stands in, when the last disagreement goes. */
function PanelTitle({ id, handle, children }: TitleProps) {
  useLayoutEffect(() => {
    const title = handle.current;
    return () => {
      if (!title || document.activeElement !== title) return;
      const above = title.closest('article, section, main')?.querySelector<HTMLElement>('h1, h2, h3, h4');
      if (!above) return;
      above.tabIndex = -1;
      above.focus();
    };
  }, [handle]);
  return (
    <p id={id} ref={handle} tabIndex={-1} className={styles.title}>
      {children}
    </p>
  );
}

type OneProps = Pick<Props, 'words' | 'onDecide'> & { conflict: ShownConflict };

function OneConflict({ conflict: { id, legend, versions }, words, onDecide }: OneProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [hasMissed, setHasMissed] = useState(false);
  // Nothing is chosen for anybody: what stands first would be decided by whoever presses without looking.
  const chosen = versions.find((version) => version.id === wanted)?.id ?? '';
  return (
    <div className={styles.conflict}>
      <VersionChoice
        legend={legend}
        versions={versions}
        chosen={chosen}
        onChoose={setWanted}
        showAll={words.showAll}
        showLess={words.showLess}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        onClick={() => (chosen === '' ? setHasMissed(true) : onDecide(id, chosen))}
      >
        {words.decide}
        <span className="aksel-sr-only">: {legend}</span>
      </Button>
      <span role="status">{hasMissed && chosen === '' && words.chooseFirst}</span>
    </div>
  );
}
