import { Button, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { Theme } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import styles from './ThemeChoice.module.css';

type Props = {
  themes: readonly Theme[];
  chosen: readonly string[];
  problem: string | null;
  onChange: (chosen: string[]) => void;
};

/** The themes whose requirements go with the file. */
export function ThemeChoice({ themes, chosen, problem, onChange }: Props) {
  const words = papers.backup.share;
  return (
    <div className={styles.choice}>
      <CheckboxGroup
        legend={words.themes}
        size="small"
        value={[...chosen]}
        error={problem}
        onChange={(value: string[]) => onChange(value)}
      >
        <div className={styles.themes}>
          {themes.map((theme) => (
            <Checkbox key={theme.id} value={theme.id}>
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
          onClick={() => onChange(themes.map(({ id }) => id))}
        >
          {words.all}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => onChange([])}>
          {words.noneOf}
        </Button>
      </div>
    </div>
  );
}
