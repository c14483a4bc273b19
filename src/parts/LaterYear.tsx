import { useLaterYear } from '#src/state/years/laterYear.ts';
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
  const later = useLaterYear(evaluation);
  if (!later) return null;
  return (
    <p className={styles.note}>
      {words.begun(later.year)} <RouteLink to={to(later.id)}>{words.to(later.year)}</RouteLink>
    </p>
  );
}
