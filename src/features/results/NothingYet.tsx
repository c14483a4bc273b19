import { Heading } from '@navikt/ds-react';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import styles from './NothingYet.module.css';

type Props = {
  evaluation: string;
  applicable: number;
  /** Short name of the part of the standard that is counted. `null`: all of it. */
  part: string | null;
};

/** There is nothing to show before something has been answered: says so, and leads to where it is done. */
export function NothingYet({ evaluation, applicable, part }: Props) {
  const words = pageText.results.empty;
  const nothingApplies = applicable === 0;
  return (
    <section className={styles.nothing}>
      <Heading level="2" size="small" spacing>
        {nothingApplies ? words.nothingApplies : words.title}
      </Heading>
      <p className={styles.advice}>
        {nothingApplies ? words.nothingAppliesBody : pageText.scope.counted(part, words.body(applicable))}
      </p>
      <RouteButton to={paths.assess(evaluation)} variant="primary" size="medium">
        {nothingApplies ? words.choose : words.begin}
      </RouteButton>
    </section>
  );
}
