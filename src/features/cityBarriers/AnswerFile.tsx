import type { PasswordChoice } from '#src/parts/usePasswordChoice.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { useAnswerFlow, type AnsweredOffice } from './useAnswerFlow.ts';
import styles from './AnswerFiles.module.css';

type Props = { office: AnsweredOffice; password: PasswordChoice };

/** The file with the answers for one office. */
export function AnswerFile({ office, password }: Props) {
  const words = pageText.cityBarriers.files;
  const flow = useAnswerFlow([office], password);
  return (
    <li>
      <p className={styles.count}>{words.answered(office.answered)}</p>
      <GuardedAction {...flow} label={flow.busy ? words.saving : words.save(office.office)} />
    </li>
  );
}
