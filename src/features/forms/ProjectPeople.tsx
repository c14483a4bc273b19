import { useState } from 'react';
import { longestName } from '#src/domain/changes/Change.ts';
import type { Project } from '#src/domain/evaluation/Project.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { editProject } from '#src/state/forms/editForm.ts';
import { newId } from '#src/state/session/newId.ts';
import { papers } from '#src/text/papers.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { AddLine, RemoveLine } from './lineButtons.tsx';
import styles from './Forms.module.css';

type Props = {
  /** Id of the facts of the project. */
  row: string;
  family: 'leader' | 'owner';
  people: Project['leaders'];
};

/** Those who lead or own the project, each with from when to when. While there is nobody, there is a line to write the first in. */
export function ProjectPeople({ row, family, people }: Props) {
  const words = papers.forms.project;
  const [first] = useState(newId);
  const [added, setAdded] = useState<string | null>(null);
  const shown = people.length > 0 ? people : [{ id: first, name: '', from: null, to: null }];
  return (
    <>
      {shown.map(({ id, ...person }, index) => {
        const edit = (patch: Partial<typeof person>) =>
          editProject({ [`${family}:${id}`]: { ...person, ...patch } });
        return (
          <div key={id} className={`${styles.bar} ${styles.person}`}>
            <WatchedLine
              field={`${row}:${family}:${id}`}
              most={longestName}
              label={words.person(index + 1)}
              value={person.name}
              fresh={id === added}
              onChange={(name) => edit({ name })}
            />
            {(['from', 'to'] as const).map((end) => (
              <DayChoice
                key={end}
                label={end === 'from' ? words.personFrom : words.personTo}
                day={person[end]}
                paper={person[end] === null ? '' : words.day(person[end])}
                onChange={(day) => edit({ [end]: day })}
              />
            ))}
            {people.length > 0 && (
              <RemoveLine name={person.name} onPress={() => editProject({ [`${family}:${id}`]: null })} />
            )}
          </div>
        );
      })}
      <AddLine
        label={family === 'leader' ? words.addLeader : words.addOwner}
        onPress={() => {
          const id = newId();
          setAdded(id);
          editProject({ [`${family}:${id}`]: { name: '', from: null, to: null } });
        }}
      />
    </>
  );
}
