import type { FilledSentence } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import { originPlace, type OriginSource } from '#src/state/forms/formSource.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './Forms.module.css';

type Props = { sentences: readonly FilledSentence[]; source: OriginSource; forms: readonly Form[] };

/** So many are read at a glance; more are folded. */
const fewOrigins = 2;

/** Where what is filled in comes from, sentence by sentence, with a way there. */
export function FieldOrigins({ sentences, source, forms }: Props) {
  const words = papers.forms;
  const rows = [...new Map(sentences.map(({ from }) => [from.row, from])).values()];
  if (rows.length === 0) return null;
  const names = { requirements: source.standard.requirements, indicators: source.standard.indicators, forms };
  const links = rows.flatMap((from) => {
    const place = originPlace(from, source);
    if (!place) return [];
    const year = source.earlier.find(({ evaluation: { id } }) => place.evaluation === id)?.evaluation.year;
    const said = sentences.filter((sentence) => sentence.from.row === from.row).map(({ text }) => text);
    return (
      <li key={from.row}>
        <RouteLink to={rowPage(place)}>{pageText.rows.title(place, names)}</RouteLink>
        {year !== undefined && <span> ({year})</span>}
        {rows.length > 1 && <span className={styles.quoted}>«{said.join(' ')}»</span>}
      </li>
    );
  });
  if (rows.length > fewOrigins) {
    return (
      <details className={styles.origins}>
        <summary>{words.fromCount(rows.length)}</summary>
        <ul>{links}</ul>
      </details>
    );
  }
  return (
    <div className={styles.origins}>
      {words.from}
      <ul>{links}</ul>
    </div>
  );
}
