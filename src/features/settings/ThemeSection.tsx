import { Radio, RadioGroup } from '@navikt/ds-react';
import { chooseTheme, useTheme } from '#src/state/session/theme.ts';
import type { ThemeChoice } from '#src/state/session/themeChoice.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Light, dark, or as the machine has it. Takes effect at once. */
export function ThemeSection() {
  const words = pageText.settings.theme;
  const choice = useTheme((theme) => theme.choice);
  return (
    <PageSection title={words.title}>
      <RadioGroup legend={words.label} value={choice} onChange={(value: ThemeChoice) => chooseTheme(value)}>
        {choices.map((value) => (
          <Radio key={value} value={value}>
            {words.choices[value]}
          </Radio>
        ))}
      </RadioGroup>
    </PageSection>
  );
}
