import { useEffect } from 'react';
import { Link } from 'wouter';
import { useNamedRequirement } from '#src/state/years/useNamedRequirement.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { Dialogue } from '#src/ui/Dialogue.tsx';
import { EvaluationGate } from './EvaluationGate.tsx';
import { RequirementAnswer, RequirementHistory } from './loadedPages.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './RequirementPanel.module.css';

export type OpenRequirement = { evaluation: string; number: number; part: 'answer' | 'history' };

type Props = OpenRequirement & { onClose: () => void };

/** One requirement over the page one came from: what the office answers, and what it has answered before. */
export function RequirementPanel({ evaluation, number, part, onClose }: Props) {
  const words = text.shell.requirement;
  const title = words.title(useNamedRequirement(evaluation, number));
  useEffect(() => {
    const before = document.title;
    document.title = text.shell.pageTitle(title);
    return () => {
      document.title = before;
    };
  }, [title]);
  const parts = [
    { name: 'answer', to: paths.requirementCard(evaluation, number) },
    { name: 'history', to: paths.requirementHistory(evaluation, number) },
  ] as const;
  return (
    <Dialogue title={title} closeLabel={words.close} side onClose={onClose}>
      <div className={styles.head}>
        <nav aria-label={title} className={styles.parts}>
          {parts.map(({ name, to }) => (
            <Link
              key={name}
              href={to}
              replace
              className={styles.part}
              aria-current={name === part ? 'page' : undefined}
            >
              {words.parts[name]}
            </Link>
          ))}
        </nav>
        <SaveStatus />
      </div>
      {part === 'answer' ? (
        <EvaluationGate evaluation={evaluation} pageName={title}>
          <RequirementAnswer number={number} />
        </EvaluationGate>
      ) : (
        <RequirementHistory evaluation={evaluation} number={number} />
      )}
    </Dialogue>
  );
}
