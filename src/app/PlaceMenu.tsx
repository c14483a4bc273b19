import { Link } from 'wouter';
import { text } from '#src/text/catalogue.ts';
import { places, placesInBar } from './places.tsx';
import type { Facts } from './Place.ts';
import type { Here } from './useHere.ts';
import styles from './PlaceMenu.module.css';

type Props = { here: Here; evaluation: string | undefined; facts: Facts };

/** The places: in the head of the page, and on a phone in a bar at the foot of the screen, under the thumb. */
export function PlaceMenu({ here, evaluation, facts }: Props) {
  // Without an office's year there is nowhere to go but home.
  if (evaluation === undefined) return null;
  const shown = places.filter(({ shownWhen }) => shownWhen?.(facts) ?? true);
  return (
    <nav aria-label={text.shell.mainNavigation} className={styles.menu}>
      {shown.map(({ name, Icon, pages: [first] }, index) => (
        <Link
          key={name}
          href={first.address(evaluation)}
          className={styles.link}
          data-in-bar={index < placesInBar}
          aria-current={here.place?.name === name ? (here.page === first ? 'page' : 'true') : undefined}
        >
          <span className={styles.icon}>
            <Icon aria-hidden />
          </span>
          {text.shell.places[name]}
        </Link>
      ))}
    </nav>
  );
}
