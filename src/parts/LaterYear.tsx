import { useWhereIAm } from '#src/state/whereIAm.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './LaterYear.module.css';

type Props = {
  evaluation: string;
  /** Where the same page of another evaluation is. */
  to: (evaluation: string) => string;
};

/**
 * Says that the office has begun on a later year, where one looks at what was to be done in an earlier one: what came along
 * is followed up there, and stands here as it was left. Nothing in the newest year.
 */
export function LaterYear({ evaluation, to }: Props) {
  const words = pageText.year.later;
  const { offices } = useWhereIAm(evaluation);
  const years = offices
    .map((office) => office.years)
    .find((each) => each.some(({ id }) => id === evaluation));
  const own = years?.find(({ id }) => id === evaluation);
  // The newest stands first.
  const later = years?.[0];
  if (!own || !later || later.year <= own.year) return null;
  return (
    <p className={styles.note}>
      {words.begun(later.year)} <RouteLink to={to(later.id)}>{words.to(later.year)}</RouteLink>
    </p>
  );
}
