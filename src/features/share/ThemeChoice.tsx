import { Button, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useController, type Control } from 'react-hook-form';
import type { Theme } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';
import styles from './ThemeChoice.module.css';

type Props = {
  themes: readonly Theme[];
  control: Control<ShareChoices>;
};

/** The themes whose requirements go with the file. */
export function ThemeChoice({ themes, control }: Props) {
  const words = papers.backup.share;
  const { field, fieldState } = useController({ control, name: 'themes' });
  return (
    <div className={styles.choice}>
      <CheckboxGroup
        legend={words.themes}
        size="small"
        value={field.value}
        error={fieldState.error?.message}
        onChange={field.onChange}
      >
        <div className={styles.themes}>
          {themes.map((theme, place) => (
            <Checkbox key={theme.id} value={theme.id} ref={place === 0 ? field.ref : undefined}>
              {theme.title}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <div className={styles.shortcuts}>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => field.onChange(themes.map(({ id }) => id))}
        >
          {words.all}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => field.onChange([])}>
          {words.noneOf}
        </Button>
      </div>
    </div>
  );
}
