import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { Link } from 'wouter';
import { text } from '#src/text/catalogue.ts';
import { MenuButton } from '#src/ui/MenuButton.tsx';
import { morePages, places, placesInBar } from './places.tsx';
import type { Facts } from './Place.ts';
import type { Here } from './useHere.ts';
import menu from './menuList.module.css';
import styles from './MoreMenu.module.css';

type Props = { here: Here; evaluation: string | undefined; facts: Facts };

/** What is seldom gone to. On a phone also the places that the bar has no room for. */
export function MoreMenu({ here, evaluation = '', facts }: Props) {
  const unplaced = places.filter(({ shownWhen }) => shownWhen?.(facts) ?? true).slice(placesInBar);
  const current = (isHere: boolean) => (isHere ? 'page' : undefined);
  return (
    <MenuButton
      align="end"
      className={styles.menu}
      name={text.shell.places.more}
      label={
        <>
          <MenuHamburgerIcon aria-hidden fontSize="1.25rem" />
          <span className={styles.label}>{text.shell.places.more}</span>
        </>
      }
    >
      {(close) => (
        <nav aria-label={text.shell.places.more}>
          <ul className={menu.list}>
            {unplaced.map(({ name, pages: [first] }) => (
              <li key={name} className={styles.onPhone}>
                <Link
                  href={first.address(evaluation)}
                  className={menu.item}
                  aria-current={current(here.place?.name === name)}
                  onClick={close}
                >
                  {text.shell.places[name]}
                </Link>
              </li>
            ))}
            {morePages.map((page) => (
              <li key={page.name}>
                <Link
                  href={page.address(evaluation)}
                  className={menu.item}
                  aria-current={current(here.page === page)}
                  onClick={close}
                >
                  {text.shell.pages[page.name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </MenuButton>
  );
}
