import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RankedEntry, Standing, StandingLine } from '#src/ui/RankedEntry.tsx';
import { draw } from './draw.tsx';

const longWord = 'Flerspråklighetskompetanseutviklingsarbeidet'.repeat(2);

test('a very long word makes no entry wider than its page', async () => {
  draw(
    <ul style={{ inlineSize: 288, padding: 0, margin: 0 }} data-narrow>
      <RankedEntry
        number={1}
        level="3"
        link={{ label: 'Krav 1', to: '/' }}
        tag={{ label: 'Skal', strong: true }}
        facts={[]}
        content={longWord}
        remark={{ label: 'Bør bli bedre:', content: longWord }}
        words={{ showAll: 'Vis', showLess: 'Skjul' }}
        standing={
          <Standing
            level={1}
            target={4}
            highest={4}
            distance="3 nivåer"
            now={{ name: 'Nå', label: '1' }}
            aim={{ name: 'Mål', label: '4' }}
          >
            <StandingLine>{longWord}</StandingLine>
          </Standing>
        }
      />
    </ul>,
  );
  await expect.element(page.getByText('Krav 1')).toBeVisible();
  const list = document.querySelector('[data-narrow]');
  expect(list?.scrollWidth).toBe(288);
});
