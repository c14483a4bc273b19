import { useMemo } from 'react';
import type { OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { AnswerFile } from './AnswerFile.tsx';
import { hasAnswer } from './hasAnswer.ts';
import styles from './AnswerFiles.module.css';

/** The answers on their way back: a file for each office that has any. */
export function AnswerFiles({ barriers }: { barriers: readonly OfficeBarrier[] }) {
  const words = pageText.cityBarriers.files;
  const offices = useMemo(() => {
    const found = new Map<string, OfficeBarrier[]>();
    for (const each of barriers) found.set(each.evaluation, [...(found.get(each.evaluation) ?? []), each]);
    return [...found.values()].filter((own) => own.some(({ barrier }) => hasAnswer(barrier)));
  }, [barriers]);
  return (
    <PagePart title={words.title} lead={words.lead}>
      {offices.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.files}>
          {offices.map((own) => (
            <AnswerFile
              key={own[0]?.evaluation}
              barriers={own}
              answered={own.filter(({ barrier }) => hasAnswer(barrier)).length}
            />
          ))}
        </ul>
      )}
    </PagePart>
  );
}
