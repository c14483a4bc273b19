import { Link } from 'wouter';
import { text } from '#src/text/catalogue.ts';
import type { Facts } from './Place.ts';
import type { Here } from './useHere.ts';
import styles from './PageMenu.module.css';

type Props = { here: Here; evaluation: string | undefined; facts: Facts };

/** The pages of the place one is in. Absent where there is only one. */
export function PageMenu({ here: { place, page }, evaluation, facts }: Props) {
  if (!place || evaluation === undefined) return null;
  // The page one is on stays, also when what it was about is settled.
  const shown = place.pages.filter((each) => each === page || (each.shownWhen?.(facts) ?? true));
  if (shown.length < 2) return null;
  return (
    <nav aria-label={text.shell.pagesOf(text.shell.places[place.name])} className={styles.menu}>
      {shown.map((each) => (
        <Link
          key={each.name}
          href={each.address(evaluation)}
          className={styles.link}
          aria-current={each === page ? 'page' : undefined}
        >
          {text.shell.pages[each.name]}
        </Link>
      ))}
    </nav>
  );
}
