import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import type { FormText } from '#src/domain/evaluation/FormText.ts';
import type { Project } from '#src/domain/evaluation/Project.ts';
import type { FilledField } from '#src/domain/forms/filledForm.ts';
import { factOf, isOfBudget, type ProjectFact } from '#src/domain/forms/projectFact.ts';
import { unknownChoice, type Form } from '#src/domain/forms/Form.ts';
import { countWords } from '#src/domain/forms/countWords.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { formTextRows } from '#src/state/editing/openEvaluation.ts';
import { formRow, tick, writeCell, writeText, type FieldPlace } from '#src/state/forms/editForm.ts';
import type { OriginSource } from '#src/state/forms/formSource.ts';
import { papers } from '#src/text/papers.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { FieldOrigins } from './FieldOrigins.tsx';
import { ProjectDays } from './ProjectDays.tsx';
import { ProjectPeople } from './ProjectPeople.tsx';
import { FormTable } from './FormTable.tsx';
import styles from './Forms.module.css';

type Props = {
  filled: FilledField;
  heading: string;
  place: FieldPlace;
  source: OriginSource;
  /** Every form there is, to name what a text is from. */
  forms: readonly Form[];
  map: ReactNode;
  /** What is written in it; left out while nothing is. */
  row: FormText | undefined;
  /** The facts of the project; left out while nothing is said of it. */
  project: Project | undefined;
};

/** A field of a form, to read and to write in. */
export function FormField({ filled, heading, place, source, forms, map, row, project }: Props) {
  return (
    <div
      className={styles.field}
      data-missing={filled.missing}
      data-field={place.field}
      data-table={filled.kind === 'table'}
    >
      {row && (
        <RowConflicts
          kind="formText"
          row={row}
          rows={formTextRows}
          standard={source.standard}
          nameOf={(key) => nameOfPart(filled, heading, key)}
        />
      )}
      {filled.missing && (
        <p className={styles.missing}>
          {filled.kind === 'choices' ? papers.forms.tickHere : papers.forms.writeHere}
        </p>
      )}
      {filled.missing && isOfBudget(filled.field) && (
        <p className={styles.note}>
          {filled.field.fill === 'projectPhases' ? papers.forms.inPhases : papers.forms.inBudget}
        </p>
      )}
      {filled.kind === 'text' && (
        <TextOf
          filled={filled}
          heading={heading}
          place={place}
          source={source}
          forms={forms}
          project={project}
        />
      )}
      {filled.kind === 'choices' && <BoxesOf filled={filled} heading={heading} place={place} />}
      {filled.kind === 'table' && (
        <>
          {map}
          <FormTable filled={filled} heading={heading} place={place} source={source} project={project} />
        </>
      )}
      {filled.field.optional && isEmpty(filled) && <p className={styles.note}>{papers.forms.optional}</p>}
    </div>
  );
}

/** Whether nothing stands in it. */
function isEmpty(filled: FilledField): boolean {
  if (filled.kind === 'text') return filled.content.text.trim() === '';
  return filled.kind === 'table' ? filled.rows.length === 0 : filled.ticked.length === 0;
}

/** What a part of a field is called: the field itself, a cell by its column and row, a box by what it says. */
function nameOfPart(filled: FilledField, heading: string, key: string): string {
  const whole = filled.field.label ?? heading;
  const part = key.slice(key.indexOf(':') + 1);
  if (filled.kind === 'choices') {
    if (part === unknownChoice) return filled.field.unknown ?? whole;
    return filled.field.choices.find(({ id }) => id === part)?.label ?? whole;
  }
  if (filled.kind === 'text') return whole;
  const row = filled.rows.findIndex(({ cells }) => cells.some((cell) => cell.key === part));
  const column = filled.field.columns.find(({ id }) => part.endsWith(`-${id}`));
  return column && row >= 0 ? papers.forms.cell(column.name, row + 1) : whole;
}

type TextProps = Omit<Props, 'filled' | 'map' | 'row'> & { filled: Extract<FilledField, { kind: 'text' }> };

function TextOf({ filled, heading, place, source, forms, project }: TextProps) {
  const words = papers.forms;
  const { field, content, sentences } = filled;
  const label = field.label ?? heading;
  const fact = content.own ? null : factOf(field);
  if (fact !== null && fact.kind !== 'line')
    return (
      <LongFact
        fact={fact}
        label={label}
        hideLabel={field.label === undefined}
        place={place}
        project={project}
      />
    );
  const write = (text: string) => writeText(place, field, content, text);
  const shared = {
    field: `${formRow(place)}:text`,
    label,
    hideLabel: field.label === undefined,
    // A fact as it is being typed: what is filled in has no space at its end.
    value: fact === null ? content.text : (project?.[fact.line] ?? ''),
    onChange: write,
  };
  const most = field.kind === 'text' ? field.words : undefined;
  return (
    <>
      {field.kind === 'line' ? (
        <WatchedLine {...shared} />
      ) : (
        <WatchedText
          {...shared}
          minRows={2}
          hint={field.help ?? (field.kind === 'list' ? words.listHint : undefined)}
        />
      )}
      {most !== undefined && (
        <p className={styles.note} data-over={countWords(content.text) > most}>
          {words.wordCount(countWords(content.text), most)}
        </p>
      )}
      {content.own ? (
        <div className={styles.own}>
          {content.changed && content.filled !== '' && <p className={styles.changed}>{words.changed}</p>}
          {content.filled !== '' && (
            <>
              <details>
                <summary>{words.showFilled}</summary>
                <p className={styles.filled}>{content.filled}</p>
              </details>
              <Button
                type="button"
                size="small"
                variant="tertiary"
                onClick={() => writeCell(place, 'text', null, null)}
              >
                {words.useFilled}
              </Button>
            </>
          )}
        </div>
      ) : (
        <>
          {field.kind === 'line' && field.given !== undefined && <p className={styles.note}>{words.given}</p>}
          <FieldOrigins sentences={sentences} source={source} forms={forms} />
        </>
      )}
    </>
  );
}

type FactProps = Pick<Props, 'place' | 'project'> & {
  fact: Exclude<ProjectFact, { kind: 'line' }>;
  label: string;
  hideLabel: boolean;
};

/** A fact of the project that has more to it than a line, written where the form asks for it. */
function LongFact({ fact, label, hideLabel, place, project }: FactProps) {
  const { everyForm } = papers.forms;
  if (fact.kind === 'days' && fact.days.length === 1)
    return (
      <>
        <ProjectDays project={project} days={fact.days} label={label} />
        <p className={styles.note}>{everyForm}</p>
      </>
    );
  return (
    <FieldGroup title={label} hideTitle={hideLabel} hint={everyForm}>
      {fact.kind === 'days' ? (
        <ProjectDays project={project} days={fact.days} />
      ) : (
        <ProjectPeople
          row={projectId.make(place.evaluation)}
          family={fact.family}
          people={project?.[fact.family === 'leader' ? 'leaders' : 'owners'] ?? []}
        />
      )}
    </FieldGroup>
  );
}

type BoxProps = Pick<Props, 'heading' | 'place'> & { filled: Extract<FilledField, { kind: 'choices' }> };

function BoxesOf({ filled: { field, ticked }, heading, place }: BoxProps) {
  const all = [
    ...field.choices,
    ...(field.unknown === undefined ? [] : [{ id: unknownChoice, label: field.unknown }]),
  ];
  const help = field.help ?? (field.kind === 'oneChoice' ? papers.forms.oneAnswer : undefined);
  return (
    <FieldGroup
      title={field.label ?? heading}
      hideTitle={field.label === undefined}
      {...(help === undefined ? {} : { hint: help })}
    >
      {all.map(({ id, label }) => (
        <label key={id} className={styles.box}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={({ currentTarget }) => tick(place, field, ticked, id, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </FieldGroup>
  );
}
