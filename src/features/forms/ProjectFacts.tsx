import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import { readKroner } from '#src/domain/forms/readKroner.ts';
import { projectLines, type Project } from '#src/domain/evaluation/Project.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { editProject } from '#src/state/forms/editForm.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { newId } from '#src/state/session/newId.ts';
import { papers } from '#src/text/papers.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import styles from './Forms.module.css';

/** What the office says once of its project, for every form. */
export function ProjectFacts({ open }: { open: OpenEvaluation }) {
  const words = papers.forms.project;
  const row = projectId.make(open.evaluation.id);
  const project: Project | undefined = Object.values(open.projects)[0];
  const dayWords = (day: string | null) => (day === null ? '' : words.day(day));
  return (
    <div className={styles.project}>
      <p className={styles.note}>{words.lead}</p>
      {projectLines.map((line) => (
        <WatchedLine
          key={line}
          field={`${row}:${line}`}
          label={words.lines[line]}
          value={project?.[line] ?? ''}
          onChange={(value) => editProject({ [line]: value === '' ? null : value })}
        />
      ))}
      <div className={styles.bar}>
        {(['from', 'to', 'approved'] as const).map((field) => (
          <DayChoice
            key={field}
            label={words[field]}
            day={project?.[field] ?? null}
            paper={dayWords(project?.[field] ?? null)}
            onChange={(day) => editProject({ [field]: day })}
          />
        ))}
      </div>
      <People row={row} family="leader" people={project?.leaders ?? []} />
      <People row={row} family="owner" people={project?.owners ?? []} />
      <Posts row={row} posts={project?.posts ?? []} />
    </div>
  );
}

type PeopleProps = { row: string; family: 'leader' | 'owner'; people: Project['leaders'] };

function People({ row, family, people }: PeopleProps) {
  const words = papers.forms.project;
  return (
    <FieldGroup title={family === 'leader' ? words.leaders : words.owners}>
      {people.map(({ id, ...person }, index) => {
        const edit = (patch: Partial<typeof person>) =>
          editProject({ [`${family}:${id}`]: { ...person, ...patch } });
        return (
          <div key={id} className={styles.bar}>
            <WatchedLine
              field={`${row}:${family}:${id}`}
              label={words.person(index + 1)}
              value={person.name}
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
            <Remove name={person.name} onPress={() => editProject({ [`${family}:${id}`]: null })} />
          </div>
        );
      })}
      <Add
        label={family === 'leader' ? words.addLeader : words.addOwner}
        onPress={() => editProject({ [`${family}:${newId()}`]: { name: '', from: null, to: null } })}
      />
    </FieldGroup>
  );
}

function Posts({ row, posts }: { row: string; posts: Project['posts'] }) {
  const words = papers.forms.project;
  return (
    <FieldGroup title={words.posts}>
      {posts.map(({ id, ...post }, index) => {
        const edit = (patch: Partial<typeof post>) => editProject({ [`post:${id}`]: { ...post, ...patch } });
        return (
          <div key={id} className={styles.bar}>
            <WatchedLine
              field={`${row}:post:${id}`}
              label={words.post(index + 1)}
              value={post.name}
              onChange={(name) => edit({ name })}
            />
            <WatchedLine
              field={`${row}:phase:${id}`}
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
            <Remove name={post.name} onPress={() => editProject({ [`post:${id}`]: null })} />
          </div>
        );
      })}
      <Add
        label={words.addPost}
        onPress={() =>
          editProject({ [`post:${newId()}`]: { name: '', phase: '', budget: null, spent: null } })
        }
      />
    </FieldGroup>
  );
}

type AmountProps = {
  field: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** An amount as it is typed; what cannot be read stays as it was written, is not stored, and is said. */
function Amount({ field, label, value, onChange }: AmountProps) {
  const said = value === null ? '' : papers.forms.say({ kind: 'number', value });
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? value : readKroner(draft);
  const written = draft !== null && (read === 'unreadable' || read === value) ? draft : said;
  return (
    <div>
      <WatchedLine
        field={field}
        label={label}
        value={written}
        onChange={(next) => {
          setDraft(next);
          const amount = readKroner(next);
          if (amount !== 'unreadable' && amount !== value) onChange(amount);
        }}
      />
      {read === 'unreadable' && <p className={styles.changed}>{papers.forms.notNumber}</p>}
    </div>
  );
}

function Add({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <div>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        data-add
        onClick={onPress}
      >
        {label}
      </Button>
    </div>
  );
}

function Remove({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary-neutral"
      icon={<TrashIcon title={papers.forms.project.remove(name)} />}
      onClick={({ currentTarget }) => {
        // The button goes with its line: the focus stays in the group.
        currentTarget.closest('fieldset')?.querySelector<HTMLButtonElement>('[data-add]')?.focus();
        onPress();
      }}
    />
  );
}
