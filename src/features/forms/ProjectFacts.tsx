import { projectId } from '#src/domain/changes/entities/projectId.ts';
import { projectLines, type Project } from '#src/domain/evaluation/Project.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { editProject } from '#src/state/forms/editForm.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { papers } from '#src/text/papers.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { ProjectDays } from './ProjectDays.tsx';
import { ProjectPeople } from './ProjectPeople.tsx';
import { ProjectPosts } from './ProjectPosts.tsx';
import styles from './Forms.module.css';

/** What the office says once of its project, for every form. */
export function ProjectFacts({ open }: { open: OpenEvaluation }) {
  const words = papers.forms.project;
  const row = projectId.make(open.evaluation.id);
  const project: Project | undefined = Object.values(open.projects)[0];
  return (
    <div className={styles.project}>
      <p className={styles.note}>{words.lead}</p>
      {projectLines.map((line) => {
        const shared = {
          field: `${row}:${line}`,
          label: words.lines[line],
          value: project?.[line] ?? '',
          onChange: (value: string) => editProject({ [line]: value === '' ? null : value }),
        };
        // Those who can tell of it are several: one a line.
        return line === 'contacts' ? (
          <WatchedText key={line} {...shared} minRows={1} />
        ) : (
          <WatchedLine key={line} {...shared} />
        );
      })}
      <ProjectDays project={project} days={['from', 'to', 'approved']} />
      <FieldGroup title={words.leaders}>
        <ProjectPeople row={row} family="leader" people={project?.leaders ?? []} />
      </FieldGroup>
      <FieldGroup title={words.owners}>
        <ProjectPeople row={row} family="owner" people={project?.owners ?? []} />
      </FieldGroup>
      <FieldGroup title={words.posts}>
        <ProjectPosts row={row} posts={project?.posts ?? []} />
      </FieldGroup>
    </div>
  );
}
