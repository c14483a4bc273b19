import { useMemo } from 'react';
import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import type { OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { AnswerFile } from './AnswerFile.tsx';
import styles from './AnswerFiles.module.css';

/** The answers on their way back: a file for each office that has any. */
export function AnswerFiles({ barriers }: { barriers: readonly OfficeBarrier[] }) {
  const words = pageText.cityBarriers.files;
  const offices = useMemo(() => {
    const found = new Map<string, OfficeBarrier[]>();
    for (const each of barriers) found.set(each.evaluation, [...(found.get(each.evaluation) ?? []), each]);
    return [...found.values()].filter((own) => own.some(({ barrier }) => isAnswered(barrier)));
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
              answered={own.filter(({ barrier }) => isAnswered(barrier)).length}
            />
          ))}
        </ul>
      )}
    </PagePart>
  );
}

function isAnswered(barrier: OfficeBarrier['barrier']): boolean {
  return barrierStatus({ ...barrier, ended: null }) === 'answered';
}
