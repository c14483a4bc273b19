import type { Project } from '#src/domain/evaluation/Project.ts';
import { yearsOfProject } from '#src/domain/forms/overProject.ts';
import type { OriginSource } from '#src/state/forms/formSource.ts';
import { papers } from '#src/text/papers.ts';
import styles from './Forms.module.css';

/** Which years a form of a whole project is filled from, or what is to be written for the earlier ones to come along. */
export function SpanNote({ source, project }: { source: OriginSource; project: Project | undefined }) {
  const words = papers.forms.span;
  const { year } = source.evaluation;
  const years = yearsOfProject(source.years, project, year).map((each) => each.year);
  const asks = (project?.from ?? null) === null && source.years.some((each) => each.year < year);
  if (years.length > 0) return <p className={styles.note}>{words.of([...years, year])}</p>;
  return asks ? <p className={styles.note}>{words.ask}</p> : null;
}
