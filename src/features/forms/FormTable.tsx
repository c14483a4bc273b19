import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef } from 'react';
import type { FilledCell, FilledField } from '#src/domain/forms/filledForm.ts';
import type { FormColumn } from '#src/domain/forms/Form.ts';
import { readKroner } from '#src/domain/forms/readKroner.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import {
  addTableRow,
  removeTableRow,
  formRow,
  writeCell,
  type FieldPlace,
} from '#src/state/forms/editForm.ts';
import { papers } from '#src/text/papers.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import styles from './Forms.module.css';

type Props = { filled: Extract<FilledField, { kind: 'table' }>; heading: string; place: FieldPlace };

const scrollsByKeyboard = { role: 'region', tabIndex: 0 };

/** A table of a form as it stands, and under it a row at a time to write in. */
export function FormTable({ filled, heading, place }: Props) {
  const words = papers.forms;
  const { field, rows, sums } = filled;
  const name = field.label ?? heading;
  const add = useRef<HTMLButtonElement>(null);
  const first = field.columns[0]?.id ?? '';
  const lacking = Math.max(0, ...[...sums.values()].map(({ missing }) => missing));
  return (
    <>
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
        <Disclosure key={row.key} title={words.row(index + 1)} lazy>
          <div className={styles.cells}>
            {row.cells.map((cell, at) => {
              const column = field.columns[at];
              return column && column.kind !== 'difference' ? (
                <CellField key={cell.key} column={column} cell={cell} row={index + 1} place={place} />
              ) : null;
            })}
            {row.from === null && (
              <Button
                type="button"
                size="small"
                variant="tertiary"
                data-color="danger"
                icon={<TrashIcon aria-hidden />}
                onClick={() => {
                  add.current?.focus();
                  removeTableRow(
                    place,
                    row.cells.filter(({ own }) => own).map(({ key }) => key),
                  );
                }}
              >
                {words.removeRow(index + 1)}
              </Button>
            )}
          </div>
        </Disclosure>
      ))}
      <Button
        ref={add}
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => addTableRow(place, first)}
      >
        {words.addRow}
      </Button>
    </>
  );
}

type CellProps = { column: FormColumn; cell: FilledCell; row: number; place: FieldPlace };

function CellField({ column, cell, row, place }: CellProps) {
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
