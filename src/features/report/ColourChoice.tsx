import { useId, type CSSProperties } from 'react';
import { papers } from '#src/text/papers.ts';
import { Hint } from '#src/ui/Hint.tsx';
import { paperColours } from './paperColours.ts';
import { readableColour } from '#src/domain/paper/readableColour.ts';
import styles from './ColourChoice.module.css';

type Props = { colour: string; onChange: (colour: string) => void };

const names = Object.keys(paperColours) as (keyof typeof paperColours)[];

/** The colour of the template: a few that always work, or the person's own. */
export function ColourChoice({ colour, onChange }: Props) {
  const group = useId();
  const words = papers.reportPage.choose;
  const chosen = names.find((name) => paperColours[name] === colour);
  return (
    <fieldset className={styles.colours}>
      <legend>{words.colour}</legend>
      <div className={styles.choices}>
        {names.map((name) => (
          <label key={name} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={chosen === name}
              onChange={() => onChange(paperColours[name])}
            />
            <span
              aria-hidden
              className={styles.swatch}
              style={{ '--swatch': paperColours[name] } as CSSProperties}
            />
            {words.colours[name]}
          </label>
        ))}
        <label className={styles.choice}>
          <input
            type="color"
            className={styles.own}
            value={colour}
            aria-label={words.ownColour}
            data-chosen={chosen === undefined}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {words.colours.own}
        </label>
      </div>
      <div role="status">{readableColour(colour) !== colour && <Hint>{words.darkened}</Hint>}</div>
    </fieldset>
  );
}
