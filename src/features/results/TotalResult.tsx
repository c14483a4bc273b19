import { Heading } from '@navikt/ds-react';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ofHundred } from '#src/text/format.ts';
import { ShareBar } from '#src/ui/ShareBar.tsx';
import styles from './TotalResult.module.css';

type Props = {
  standard: Standard;
  items: readonly AssessedRequirement[];
  total: Fulfilment;
  /** Short name of the part of the standard that is counted. `null`: all of it. */
  part: string | null;
};

/** How the office stands in all, and what the number rests on. */
export function TotalResult({ standard, items, total, part }: Props) {
  const words = pageText.results.total;
  const counts = [
    { name: words.scored, count: total.scored },
    { name: text.scoring.unanswered, count: total.unanswered },
    { name: text.scoring.unknown, count: total.unknown },
    { name: text.scoring.notRelevant, count: total.notRelevant },
  ];
  return (
    <section aria-labelledby="samlet" className={styles.total}>
      <Heading level="2" size="medium" id="samlet" className={styles.heading}>
        {pageText.scope.figure(words.title, part)}
      </Heading>
      <div>
        <p className={styles.share}>{text.scoring.reachedOf(total)}</p>
        <p className={styles.coverage}>{pageText.scope.counted(part, text.scoring.count(total))}</p>
        <ShareBar share={total.scored === 0 ? null : total.reached / total.scored} />
        <p className={styles.label}>
          {pageText.scope.figure(text.scoring.fulfilment, part)}: {ofHundred(total.share)},{' '}
          {text.scoring.basis(total)}
        </p>
        <p className={styles.target}>{words.scoreHelp}</p>
      </div>
      <div>
        <p className={styles.label}>{pageText.scope.figure(words.applicable(total.applicable), part)}</p>
        <dl className={styles.counts}>
          {counts.map(({ name, count }) => (
            <div key={name} data-none={count === 0 || undefined}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <ObligationResults standard={standard} items={items} part={part} />
      </div>
    </section>
  );
}

function ObligationResults({ standard, items, part }: Pick<Props, 'standard' | 'items' | 'part'>) {
  const words = pageText.results.total;
  const results = standard.obligations
    .map(({ id }) => ({
      id,
      result: fulfilment(
        standard,
        items.filter((item) => item.requirement.obligation === id),
      ),
    }))
    .filter(({ result }) => result.applicable > 0);
  if (results.length < 2) return null;
  return (
    <>
      <p className={styles.label}>{pageText.scope.figure(words.perObligation, part)}</p>
      <ul className={styles.obligations}>
        {results.map(({ id, result }) => (
          <li key={id}>{words.obligation(text.scoring.obligation[id], text.scoring.coverage(result))}</li>
        ))}
      </ul>
    </>
  );
}
