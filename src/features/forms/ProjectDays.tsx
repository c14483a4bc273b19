import type { Project } from '#src/domain/evaluation/Project.ts';
import { editProject } from '#src/state/forms/editForm.ts';
import { papers } from '#src/text/papers.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import styles from './Forms.module.css';

type Props = {
  project: Project | undefined;
  days: readonly ('from' | 'to' | 'approved')[];
  /** What a form calls the one day it asks for. */
  label?: string;
};

/** Days of the project, to choose and take away again. */
export function ProjectDays({ project, days, label }: Props) {
  const words = papers.forms.project;
  return (
    <div className={styles.bar}>
      {days.map((field) => {
        const day = project?.[field] ?? null;
        return (
          <DayChoice
            key={field}
            label={label ?? words[field]}
            day={day}
            paper={day === null ? '' : words.day(day)}
            onChange={(chosen) => editProject({ [field]: chosen })}
          />
        );
      })}
    </div>
  );
}
