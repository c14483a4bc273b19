import { useMemo } from 'react';
import { FilePassword } from '#src/parts/FilePassword.tsx';
import { usePasswordChoice, type PasswordChoice } from '#src/parts/usePasswordChoice.ts';
import type { OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { AnswerFile } from './AnswerFile.tsx';
import { hasAnswer } from './hasAnswer.ts';
import { useAnswerFlow, type AnsweredOffice } from './useAnswerFlow.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './AnswerFiles.module.css';

/** The answers on their way back: a file for each office that has any, one by one or all in one press. */
export function AnswerFiles({ barriers }: { barriers: readonly OfficeBarrier[] }) {
  const words = pageText.cityBarriers.files;
  const password = usePasswordChoice();
  const offices = useMemo(() => {
    const found = new Map<string, AnsweredOffice>();
    for (const { office, evaluation, year, barrier } of barriers) {
      if (!hasAnswer(barrier)) continue;
      const answered = (found.get(evaluation)?.answered ?? 0) + 1;
      found.set(evaluation, { office, evaluation, year, answered });
    }
    return [...found.values()];
  }, [barriers]);
  return (
    <div className={styles.section}>
      <PagePart title={words.title} lead={words.lead}>
        {offices.length === 0 ? (
          <p className={styles.none}>{words.none}</p>
        ) : (
          <>
            <div className={styles.password}>
              <FilePassword choice={password} />
            </div>
            {offices.length > 1 && <AllAnswers offices={offices} password={password} />}
            <PlainList className={styles.files}>
              {offices.map((office) => (
                <AnswerFile key={office.evaluation} office={office} password={password} />
              ))}
            </PlainList>
          </>
        )}
      </PagePart>
    </div>
  );
}

function AllAnswers({ offices, password }: { offices: readonly AnsweredOffice[]; password: PasswordChoice }) {
  const words = pageText.cityBarriers.files;
  const flow = useAnswerFlow(offices, password);
  return (
    <div className={styles.all}>
      <GuardedAction
        {...flow}
        variant="primary"
        label={flow.busy ? words.savingAll : words.saveAll(offices.length)}
      />
      <p className={styles.count}>{words.allHint}</p>
    </div>
  );
}
