import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { FilledField } from '#src/domain/forms/filledForm.ts';
import { unknownChoice } from '#src/domain/forms/Form.ts';
import { countWords } from '#src/domain/forms/countWords.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { tick, writeCell, type FieldPlace } from '#src/state/forms/editForm.ts';
import type { ReportSource } from '#src/state/report/reportSource.ts';
import { papers } from '#src/text/papers.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { FieldOrigins } from './FieldOrigins.tsx';
import { FormTable } from './FormTable.tsx';
import styles from './Forms.module.css';

type Props = {
  filled: FilledField;
  heading: string;
  place: FieldPlace;
  source: ReportSource;
  map: ReactNode;
};

/** A field of a form, to read and to write in. */
export function FormField({ filled, heading, place, source, map }: Props) {
  return (
    <div className={styles.field} data-missing={filled.missing} data-field={place.field}>
      {filled.missing && <p className={styles.missing}>{papers.forms.writeHere}</p>}
      {filled.kind === 'text' && <TextOf filled={filled} heading={heading} place={place} source={source} />}
      {filled.kind === 'choices' && <BoxesOf filled={filled} heading={heading} place={place} />}
      {filled.kind === 'table' && (
        <>
          {map}
          <FormTable filled={filled} heading={heading} place={place} />
        </>
      )}
    </div>
  );
}

type TextProps = Omit<Props, 'filled' | 'map'> & { filled: Extract<FilledField, { kind: 'text' }> };

function TextOf({ filled, heading, place, source }: TextProps) {
  const words = papers.forms;
  const { field, content, sentences } = filled;
  const label = field.label ?? heading;
  const write = (text: string) => writeCell(place, 'text', text, content.mark);
  const shared = { field: `${place.form}:${place.field}`, label, value: content.text, onChange: write };
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
        <FieldOrigins sentences={sentences} source={source} />
      )}
    </>
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
    <FieldGroup title={field.label ?? heading} {...(help === undefined ? {} : { hint: help })}>
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
