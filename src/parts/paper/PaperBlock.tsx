import type { ReactNode } from 'react';
import type { Block, FigureBlock, KeyFigure, TableBlock } from '#src/state/report/reportPaper.ts';
import { PaperHeading } from './PaperHeading.tsx';
import { PaperTable } from './PaperTable.tsx';
import type { steppedLevels } from './steppedLevels.ts';
import styles from './PaperBlock.module.css';

/** What a block needs besides itself. */
export type PaperMatter = {
  numbers: ReadonlyMap<TableBlock | FigureBlock, number>;
  /** Draws a figure, with its number. */
  figure: (block: FigureBlock, number: number) => ReactNode;
  /** As `steppedLevels` has them. */
  levels: ReturnType<typeof steppedLevels>;
};

/** One block of the paper, the same as in Word. */
export function PaperBlock({ block, matter }: { block: Block; matter: PaperMatter }) {
  switch (block.kind) {
    case 'heading':
      return (
        <PaperHeading
          level={matter.levels.get(block) ?? block.level}
          className={styles[`heading${block.level}`]}
        >
          {block.text}
        </PaperHeading>
      );
    case 'paragraph':
      return (
        <p className={styles.paragraph} data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item}</li>);
      return block.ordered ? (
        <ol className={styles.list}>{items}</ol>
      ) : (
        <ul className={styles.list}>{items}</ul>
      );
    }
    case 'keyFigures':
      return <KeyFigures figures={block.figures} />;
    case 'facts':
      return <PaperFacts facts={block.facts} />;
    case 'table':
      return <PaperTable block={block} number={matter.numbers.get(block) ?? 0} />;
    case 'figure':
      return matter.figure(block, matter.numbers.get(block) ?? 0);
  }
}

/** Names and what is said of them, one a line. */
export function PaperFacts({ facts }: { facts: readonly { name: string; value: string }[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.keyFigures}>
      {figures.map(({ value, label, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note !== undefined && <dd className={styles.valueNote}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
