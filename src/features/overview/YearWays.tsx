import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { MenuButton } from '#src/ui/MenuButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './YearWays.module.css';

type Props = {
  summary: EvaluationSummary;
  /** Left out for the example, which goes all at once. */ onErase: (() => void) | null;
};

/** The ways into a year beside the main one; what is seldom done, and cannot be undone, in a menu. */
export function YearWays({ summary: { evaluation, office }, onErase }: Props) {
  const words = text.overview.row;
  const context = <span className="aksel-sr-only">{words.context(office.name, evaluation.year)}</span>;
  return (
    <>
      <RouteLink to={paths.results(evaluation.id)} className={styles.link}>
        {words.results}
        {context}
      </RouteLink>
      <RouteLink to={paths.report(evaluation.id)} className={styles.link}>
        {words.report}
        {context}
      </RouteLink>
      {onErase && (
        <RouteLink to={paths.share(evaluation.id)} className={styles.link}>
          {words.share}
          {context}
        </RouteLink>
      )}
      {onErase && (
        <MenuButton
          align="end"
          label={
            <>
              <MenuElipsisVerticalIcon aria-hidden fontSize="1.25rem" />
              <span>
                {pageText.home.more}
                {context}
              </span>
            </>
          }
        >
          {(close) => (
            <Button
              size="small"
              variant="tertiary"
              data-color="danger"
              className={styles.erase}
              onClick={() => {
                close();
                onErase();
              }}
            >
              {words.erase}
              {context}
            </Button>
          )}
        </MenuButton>
      )}
    </>
  );
}
