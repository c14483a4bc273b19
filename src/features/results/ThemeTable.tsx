import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ShareBar } from '#src/ui/ShareBar.tsx';
import { anchors } from './anchors.ts';
import { resultCells, resultRows, type ResultCells } from './resultRows.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './ThemeTable.module.css';

type Props = {
  standard: Standard;
  items: readonly AssessedRequirement[];
  gaps: readonly Gap[];
  /** Short name of the part of the standard that is counted. `null`: all of it. */
  part: string | null;
};

/** How many reach the target, the overall score and the gaps of every chapter and theme. */
export function ThemeTable({ standard, items, gaps, part }: Props) {
  const words = pageText.results.table;
  const chapters = resultRows(standard, items, gaps);
  const shown = new Set(chapters.flatMap(({ themes }) => themes.map(({ theme }) => theme.id)));
  return (
    <PagePart id={anchors.table} title={words.title}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className={styles.count}>
              {words.reached}
            </th>
            <th scope="col">{words.fulfilment}</th>
            <th scope="col" className={styles.count}>
              {words.remaining}
            </th>
            <th scope="col" className={styles.count}>
              {words.gaps}
            </th>
          </tr>
        </thead>
        {chapters.map(({ chapter, themes, ...cells }) => (
          <tbody key={chapter.id}>
            <Row kind="chapter" name={words.chapter(chapter.number, chapter.title)} {...cells} />
            {themes.map(({ theme, ...themeCells }) => (
              <Row key={theme.id} kind="theme" name={theme.title} {...themeCells} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <Row
            kind="all"
            name={pageText.scope.figure(words.all, part)}
            {...resultCells(standard, items, gaps, shown)}
          />
        </tfoot>
      </table>
      {shown.size < standard.themes.length && <p className={styles.leftOut}>{words.leftOut}</p>}
    </PagePart>
  );
}

type RowProps = ResultCells & { kind: 'chapter' | 'theme' | 'all'; name: string };

function Row({ kind, name, fulfilment, gaps }: RowProps) {
  const { share, scored, remaining } = fulfilment;
  return (
    <tr data-kind={kind}>
      <th scope="row">{name}</th>
      <td className={styles.count}>{text.scoring.reachedOf(fulfilment)}</td>
      <td>
        <span className={styles.share}>{inHundred(share)}</span>
        <span className={styles.bar}>
          <ShareBar share={share} />
        </span>
      </td>
      <td className={styles.count}>{remaining}</td>
      <td className={styles.count}>{scored === 0 ? inHundred(null) : gaps}</td>
    </tr>
  );
}
