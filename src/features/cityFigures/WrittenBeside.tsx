import { Alert, BodyShort, Button } from '@navikt/ds-react';
import { useRef } from 'react';
import type { CityFigure } from '#src/state/sharing/cityFigures.ts';
import { pageText } from '#src/text/pageText.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Stack } from '#src/ui/Stack.tsx';

type Props = {
  /** What stands. */
  figure: CityFigure;
  beside: readonly CityFigure[];
  onChoose: (figure: CityFigure) => void;
};

/** What another tab wrote of the same figure at the same time: nothing of it is lost, and a person chooses. */
export function WrittenBeside({ figure, beside, onChoose }: Props) {
  const words = pageText.cityFigures.beside;
  const place = useRef<HTMLDivElement>(null);
  const others = new Map(beside.map((other) => [linesOf(other).join(', '), other]));
  others.delete(linesOf(figure).join(', '));
  const choose = (chosen: CityFigure) => {
    // The button that was pressed goes, and the focus must not go with it.
    place.current?.focus();
    onChoose(chosen);
  };
  return (
    <div ref={place} tabIndex={-1}>
      {others.size > 0 && (
        <Alert variant="warning" size="small">
          <Stack gap={8}>
            <BodyShort size="small">{words.lead}</BodyShort>
            <PlainList>
              {[...others].map(([said, other]) => (
                <li key={said}>
                  <BodyShort size="small">{said}</BodyShort>
                  <Button
                    type="button"
                    size="xsmall"
                    variant="secondary-neutral"
                    aria-label={words.useNamed(said)}
                    onClick={() => choose(other)}
                  >
                    {words.use}
                  </Button>
                </li>
              ))}
            </PlainList>
            <div>
              <Button type="button" size="xsmall" variant="secondary-neutral" onClick={() => choose(figure)}>
                {words.keep}
              </Button>
            </div>
          </Stack>
        </Alert>
      )}
    </div>
  );
}

function linesOf({ goal, comparison }: CityFigure): string[] {
  const { open, beside } = pageText.cityFigures;
  const { years } = pageText.indicators;
  const lines = [
    ...(goal ? [open.goal(years.comparison(goal.percent, goal.source))] : []),
    ...(comparison ? [open.comparison(years.ofYear(comparison))] : []),
  ];
  return lines.length > 0 ? lines : [beside.nothing];
}
