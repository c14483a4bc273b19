import { Button } from '@navikt/ds-react';
import { GoOnDialogue } from '#src/parts/GoOnDialogue.tsx';
import type { Form } from '#src/domain/forms/Form.ts';
import { originPlace, type OriginSource } from '#src/state/forms/formSource.ts';
import type { FormPlace } from '#src/state/forms/useFormExport.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './Forms.module.css';

type Props = {
  places: readonly FormPlace[];
  source: OriginSource;
  forms: readonly Form[];
  onGoOn: () => void;
  onCancel: () => void;
};

/** Says where a form seems to single out a person, with the way to each place. Nothing is blocked: the person decides. */
export function FormPlaces({ places, source, forms, onGoOn, onCancel }: Props) {
  const words = papers.forms.personal;
  const goTo = (field: string) => {
    onCancel();
    // After the dialogue has given the focus back.
    setTimeout(() => document.querySelector<HTMLElement>(fieldIn(field))?.focus());
  };
  return (
    <GoOnDialogue words={words} onGoOn={onGoOn} onCancel={onCancel}>
      <p>{words.body}</p>
      <ul>
        {places.map((place) => (
          <li key={place.heading}>
            <Button type="button" size="xsmall" variant="tertiary" onClick={() => goTo(place.field)}>
              {words.place(place.heading, whatIn(place))}
            </Button>
            <Origins place={place} source={source} forms={forms} onFollow={onCancel} />
          </li>
        ))}
      </ul>
    </GoOnDialogue>
  );
}

/** What is filled in is corrected where it is from. */
function Origins({
  place: { from },
  source,
  forms,
  onFollow,
}: Pick<Props, 'source' | 'forms'> & { place: FormPlace; onFollow: () => void }) {
  const { requirements, indicators } = source.standard;
  if (from.length === 0) return null;
  return (
    <div className={styles.origins}>
      {papers.forms.personal.from}
      <ul>
        {from.flatMap((origin) => {
          const row = originPlace(origin, source);
          if (!row) return [];
          const name = pageText.rows.title(row, { requirements, indicators, forms });
          return (
            <li key={origin.row}>
              <RouteLink to={rowPage(row)} onFollow={onFollow}>
                {name}
              </RouteLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function whatIn({ kinds, names }: FormPlace): string {
  const words = papers.forms.personal;
  return [
    ...kinds.map((kind) => words.kinds[kind]),
    ...(names.length > 0 ? [words.names(names.join('; '))] : []),
  ].join(', ');
}

function fieldIn(field: string): string {
  return `[data-field="${field}"] :is(textarea, input, select, button, summary)`;
}
