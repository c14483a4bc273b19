import { Button } from '@navikt/ds-react';
import { answerTextFields, type Answer, type AnswerTextField } from '#src/domain/evaluation/Answer.ts';
import type { Level } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { holdsText } from './earlierText.ts';
import { EvidenceText } from '#src/parts/evidence/EvidenceText.tsx';
import styles from './EarlierAnswer.module.css';

type Props = {
  year: number;
  earlier: Answer;
  levels: readonly Level[];
  /** What stands in the fields now. */
  current: Answer | null;
  onUse: (field: AnswerTextField, content: string) => void;
};

/** What the office said the year before. Only its words can be used again, one field at a time, never its score. */
export function EarlierAnswer({ year, earlier, levels, current, onUse }: Props) {
  const words = pageText.assess.earlier;
  const written = answerTextFields.filter((field) => earlier[field].trim() !== '');
  return (
    <div className={styles.earlier}>
      <p className={styles.score}>{text.scoring.scoreName(earlier.score, levels)}</p>
      {earlier.target && (
        <p className={styles.text}>{words.target(text.scoring.levelName(earlier.target.level, levels))}</p>
      )}
      {written.length === 0 && earlier.evidence.length === 0 && (
        <p className={styles.nothing}>{words.nothingWritten}</p>
      )}
      {written.map((field) => {
        const used = holdsText(current?.[field] ?? '', earlier[field]);
        return (
          <div key={field}>
            <p className={styles.label}>{pageText.assess.texts[field]}</p>
            <p className={styles.text}>{earlier[field]}</p>
            {/* Not `disabled`: the focus would be lost from a button that switches itself off. */}
            <Button
              type="button"
              size="xsmall"
              variant="tertiary"
              aria-disabled={used}
              aria-label={used ? undefined : words.useFor(pageText.assess.texts[field], year)}
              className={styles.use}
              onClick={() => {
                if (!used) onUse(field, earlier[field]);
              }}
            >
              {used ? words.used : words.use(year)}
            </Button>
          </div>
        );
      })}
      {earlier.evidence.length > 0 && (
        <div>
          <p className={styles.label}>{pageText.assess.evidence.title}</p>
          <ul className={styles.evidence}>
            {earlier.evidence.map((item) => (
              <li key={item.id}>
                {pageText.assess.evidence.kindPrefix(pageText.assess.evidence.kinds[item.kind])}
                <EvidenceText content={item.text} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
