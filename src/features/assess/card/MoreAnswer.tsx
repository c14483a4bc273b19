import type { Answer, AnswerTextField } from '#src/domain/evaluation/Answer.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { EvidenceList } from '#src/parts/evidence/EvidenceList.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import styles from './MoreAnswer.module.css';

type Props = {
  /** Id of the answer, also of one that is not there yet. */
  row: string;
  requirement: Requirement;
  answer: Answer | null;
  open: boolean;
  onToggle: (open: boolean) => void;
  onText: (field: AnswerTextField, value: string) => void;
};

const fields = ['strengths', 'improvements'] as const;

/** What may be said beyond a level and a reason. Folded until wanted; drawn when there is something to find in it. */
export function MoreAnswer({ row, requirement, answer, open, onToggle, onText }: Props) {
  const words = pageText.assess.texts;
  const evidence = answer?.evidence ?? [];
  const written = fields.filter((field) => (answer?.[field] ?? '') !== '');
  const inside = [
    ...written.map((field) => words[field]),
    ...(evidence.length > 0 ? [pageText.assess.evidence.count(evidence.length)] : []),
  ];
  return (
    <Disclosure
      title={words.more}
      note={inside.length > 0 ? words.inside(inside) : undefined}
      open={open}
      onToggle={onToggle}
      lazy={inside.length === 0}
    >
      <div className={styles.more}>
        {fields.map((field) => (
          <WatchedText
            key={field}
            field={`${row}:${field}`}
            label={words[field]}
            value={answer?.[field] ?? ''}
            onChange={(value) => onText(field, value)}
          />
        ))}
        <EvidenceList
          row={row}
          evidence={evidence}
          typical={requirement.evidence}
          onSet={(id, value) => editAnswer(requirement.number, { [`evidence:${id}`]: value })}
        />
      </div>
    </Disclosure>
  );
}
