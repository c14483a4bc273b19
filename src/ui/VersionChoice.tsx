import { useId, useState, type ReactNode } from 'react';
import { shorten } from './shorten.ts';
import styles from './VersionChoice.module.css';

/** One of the things that can be chosen. */
export type Version = {
  id: string;
  /** Who said it and when, or what the choice is called. */
  title: string;
  /** What was said. */
  value: string;
  /** A few words that tell it from the others. */
  marks?: readonly string[];
};

type Props = {
  legend: ReactNode;
  versions: readonly Version[];
  chosen: string;
  onChoose: (id: string) => void;
  showAll: string;
  showLess: string;
};

/** As much of a text as stands beside another without pushing it away. */
const limit = 200;

/** The same thing said in several ways, side by side, one of them chosen. Arrow keys go between them. */
export function VersionChoice({ legend, versions, chosen, onChoose, showAll, showLess }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.versions}>
        {versions.map((version) => (
          <VersionCard
            key={version.id}
            version={version}
            name={name}
            chosen={version.id === chosen}
            onChoose={onChoose}
            showAll={showAll}
            showLess={showLess}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps = Pick<Props, 'onChoose' | 'showAll' | 'showLess'> & {
  version: Version;
  name: string;
  chosen: boolean;
};

function VersionCard({ version, name, chosen, onChoose, showAll, showLess }: CardProps) {
  const { id, title, value, marks = [] } = version;
  const [whole, setWhole] = useState(false);
  const short = shorten(value, limit);
  const isLong = short !== value.trim();
  return (
    <div className={styles.version} data-chosen={chosen}>
      <label className={styles.label}>
        <input
          type="radio"
          name={name}
          value={id}
          checked={chosen}
          onChange={() => onChoose(id)}
          className={styles.radio}
        />
        <span className={styles.words}>
          <span className={styles.value}>{whole ? value : short}</span>
          <span className={styles.title}>{title}</span>
          {marks.length > 0 && (
            <span className={styles.marks}>
              {marks.map((mark) => (
                <span key={mark} className={styles.mark}>
                  {mark}
                </span>
              ))}
            </span>
          )}
        </span>
      </label>
      {isLong && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? showLess : showAll}
        </button>
      )}
    </div>
  );
}
