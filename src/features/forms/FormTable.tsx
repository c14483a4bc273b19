import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { Project } from '#src/domain/evaluation/Project.ts';
import type { FilledCell, FilledField, FilledTableRow } from '#src/domain/forms/filledForm.ts';
import type { FormColumn } from '#src/domain/forms/Form.ts';
import { readKroner } from '#src/domain/forms/readKroner.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import {
  addTableRow,
  editProject,
  removeTableRow,
  formRow,
  writeCell,
  type FieldPlace,
} from '#src/state/forms/editForm.ts';
import type { OriginSource } from '#src/state/forms/formSource.ts';
import { papers } from '#src/text/papers.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { shorten } from '#src/ui/shorten.ts';
import { Amount } from './Amount.tsx';
import { FieldOrigins } from './FieldOrigins.tsx';
import styles from './Forms.module.css';

type Props = {
  filled: Extract<FilledField, { kind: 'table' }>;
  heading: string;
  place: FieldPlace;
  source: OriginSource;
  project: Project | undefined;
};

const scrollsByKeyboard = { role: 'region', tabIndex: 0 };

/** A table of a form as it stands, and under it a row at a time to write in. */
export function FormTable({ filled, heading, place, source, project }: Props) {
  const words = papers.forms;
  const { field, rows, sums } = filled;
  const name = field.label ?? heading;
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const posts = field.fill === 'budget' ? (project?.posts ?? []) : [];
  const lacking = Math.max(0, ...[...sums.values()].map(({ missing }) => missing));
  return (
    <>
      {field.label !== undefined && <p className={styles.name}>{field.label}</p>}
      {field.help !== undefined && <p className={styles.note}>{field.help}</p>}
      {rows.length > 0 && (
        <div className={styles.scroll} aria-label={name} {...scrollsByKeyboard}>
          <table className={styles.table}>
            <thead>
              <tr>
                {field.columns.map(({ id, name: column, kind }) => (
                  <th key={id} scope="col" data-amount={isAmount(kind)}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  {row.cells.map((cell, index) => {
                    const column = field.columns[index];
                    return (
                      <td key={cell.column} data-amount={column && isAmount(column.kind)} data-own={cell.own}>
                        {column ? shownText(column, cell) : cell.text}
                        {cell.changed && <span className={styles.changed}>{words.changed}</span>}
                      </td>
                    );
                  })}
                </tr>
              ))}
              {field.sum !== undefined && (
                <tr className={styles.sum}>
                  {field.columns.map(({ id, kind }, index) => {
                    const total = sums.get(id);
                    return (
                      <td key={id} data-amount={isAmount(kind)}>
                        {total
                          ? words.say({ kind: 'number', value: total.sum })
                          : index === 0
                            ? field.sum
                            : ''}
                      </td>
                    );
                  })}
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
      {lacking > 0 && <p className={styles.note}>{words.sumDiffers(lacking)}</p>}
      {rows.map((row, index) => (
        <Disclosure
          key={row.key}
          title={words.row(index + 1)}
          note={nameOfRow(row)}
          open={row.key === added}
          lazy
        >
          <div className={styles.cells}>
            {row.cells.map((cell, at) => {
              const column = field.columns[at];
              if (!column || column.kind === 'difference') return null;
              const shared = { row: index + 1, fresh: row.key === added && at === 0 };
              const post = cell.own ? undefined : posts.find(({ id }) => id === row.key);
              return post && column.part !== undefined ? (
                <PostField
                  key={cell.key}
                  column={column}
                  post={post}
                  field={`${formRow(place)}:${cell.key}`}
                  {...shared}
                />
              ) : (
                <CellField key={cell.key} column={column} cell={cell} place={place} {...shared} />
              );
            })}
            {row.from !== null && (
              <FieldOrigins sentences={[{ text: '', from: row.from }]} source={source} forms={[]} />
            )}
            {(row.from === null || posts.some(({ id }) => id === row.key)) && (
              <Button
                type="button"
                size="small"
                variant="tertiary"
                data-color="danger"
                icon={<TrashIcon aria-hidden />}
                onClick={() => {
                  add.current?.focus();
                  const own = row.cells.filter((cell) => cell.own).map(({ key }) => key);
                  if (own.length > 0) removeTableRow(place, own);
                  if (row.from !== null) editProject({ [`post:${row.key}`]: null });
                }}
              >
                {words.removeRow(index + 1)}
              </Button>
            )}
          </div>
        </Disclosure>
      ))}
      <AddButton ref={add} variant="tertiary" onAdd={() => setAdded(addTableRow(place, field))}>
        {words.addRow}
      </AddButton>
    </>
  );
}

/** What tells a row from the others: the first that is written in it. */
function nameOfRow({ cells }: FilledTableRow): string {
  const [first = ''] = cells.map(({ text }) => text.trim()).filter(Boolean);
  return shorten(first, longestName);
}

const longestName = 60;

type PostProps = {
  column: Exclude<FormColumn, { kind: 'difference' }>;
  post: Project['posts'][number];
  field: string;
  row: number;
  fresh: boolean;
};

/** A cell that is a fact of the project: what is written in it is the post, in every form. */
function PostField({ column, post: { id, ...post }, field, row, fresh }: PostProps) {
  const label = papers.forms.cell(column.name, row);
  const edit = (patch: Partial<typeof post>) => editProject({ [`post:${id}`]: { ...post, ...patch } });
  const { part } = column;
  if (part === 'budget' || part === 'spent')
    return (
      <Amount
        field={field}
        label={label}
        value={post[part]}
        onChange={(amount) => edit({ [part]: amount })}
      />
    );
  const text = part === 'post' ? 'name' : 'phase';
  return (
    <WatchedLine
      field={field}
      label={label}
      fresh={fresh}
      value={post[text]}
      onChange={(value) => edit({ [text]: value })}
    />
  );
}

type CellProps = { column: FormColumn; cell: FilledCell; row: number; fresh: boolean; place: FieldPlace };

function CellField({ column, cell, row, fresh, place }: CellProps) {
  const words = papers.forms;
  const label = words.cell(column.name, row);
  if (column.kind === 'choice') {
    return (
      <ChoiceField
        label={label}
        value={cell.text}
        blank={words.noChoice}
        options={column.choices.map(({ id, label: name }) => ({ value: id, name }))}
        onChange={(value) => writeCell(place, cell.key, value, cell.mark)}
      />
    );
  }
  const unreadable = column.kind === 'money' && readKroner(cell.text) === 'unreadable';
  return (
    <>
      <WatchedText
        field={`${formRow(place)}:${cell.key}`}
        label={label}
        minRows={1}
        fresh={fresh}
        value={cell.text}
        onChange={(value) => writeCell(place, cell.key, value, cell.mark)}
      />
      {unreadable && <p className={styles.changed}>{words.notNumber}</p>}
      {cell.own && cell.filled !== '' && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => writeCell(place, cell.key, null, null)}
        >
          {words.useFilled}
        </Button>
      )}
    </>
  );
}

function shownText(column: FormColumn, { text }: FilledCell): string {
  if (column.kind !== 'choice') return text;
  return column.choices.find(({ id }) => id === text)?.label ?? text;
}

function isAmount(kind: FormColumn['kind']): boolean {
  return kind === 'money' || kind === 'difference';
}
