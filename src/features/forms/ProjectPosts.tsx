import { longestName } from '#src/domain/changes/Change.ts';
import type { Project } from '#src/domain/evaluation/Project.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { editProject } from '#src/state/forms/editForm.ts';
import { newId } from '#src/state/session/newId.ts';
import { papers } from '#src/text/papers.ts';
import { Amount } from './Amount.tsx';
import { AddLine, RemoveLine } from './lineButtons.tsx';
import styles from './Forms.module.css';

type Props = {
  /** Id of the facts of the project. */
  row: string;
  posts: Project['posts'];
};

/** The posts of the budget, with what was granted and what was spent. */
export function ProjectPosts({ row, posts }: Props) {
  const words = papers.forms.project;
  return (
    <>
      {posts.map(({ id, ...post }, index) => {
        const edit = (patch: Partial<typeof post>) => editProject({ [`post:${id}`]: { ...post, ...patch } });
        return (
          <div key={id} className={styles.bar}>
            <WatchedLine
              field={`${row}:post:${id}`}
              most={longestName}
              label={words.post(index + 1)}
              value={post.name}
              onChange={(name) => edit({ name })}
            />
            <WatchedLine
              field={`${row}:phase:${id}`}
              most={longestName}
              label={words.phase}
              value={post.phase}
              onChange={(phase) => edit({ phase })}
            />
            {(['budget', 'spent'] as const).map((amount) => (
              <Amount
                key={amount}
                field={`${row}:${amount}:${id}`}
                label={words[amount]}
                value={post[amount]}
                onChange={(value) => edit({ [amount]: value })}
              />
            ))}
            <RemoveLine name={post.name} onPress={() => editProject({ [`post:${id}`]: null })} />
          </div>
        );
      })}
      <AddLine
        label={words.addPost}
        onPress={() =>
          editProject({ [`post:${newId()}`]: { name: '', phase: '', budget: null, spent: null } })
        }
      />
    </>
  );
}
