import { ChevronDownIcon, FolderFileIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link } from 'wouter';
import { paths } from '#src/state/paths.ts';
import { rememberPlace, type OfficeWithYears, type OfficeYearName } from '#src/state/whereIAm.ts';
import { text } from '#src/text/catalogue.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { MenuButton } from '#src/ui/MenuButton.tsx';
import { AppMark } from './AppMark.tsx';
import type { Here } from './useHere.ts';
import menu from './menuList.module.css';
import styles from './WhereMenu.module.css';

type Props = { here: Here; current: OfficeYearName | null; offices: readonly OfficeWithYears[] };

/** The office and year one is in, and the way to another, to a new one, and to what lies in a file. */
export function WhereMenu({ here, current, offices }: Props) {
  const words = text.shell.where;
  if (!current) {
    return (
      <Link href={paths.overview} className={styles.brand}>
        <AppMark />
        {text.shell.appName}
      </Link>
    );
  }
  const own = offices.find(({ office }) => office === current.office);
  const others = offices.filter(({ office }) => office !== current.office);
  return (
    <div className={styles.where}>
      <Link href={paths.overview} className={styles.home} aria-label={text.shell.appName}>
        <AppMark />
      </Link>
      <MenuButton
        className={styles.menu}
        name={words.name(current.officeName, current.year)}
        label={
          <>
            <span className={styles.name}>
              <span className={styles.office}>{current.officeName}</span>{' '}
              <span className={styles.year}>{words.year(current.year)}</span>
            </span>
            <ChevronDownIcon aria-hidden className={styles.chevron} />
          </>
        }
      >
        {(close) => (
          <>
            <p className={menu.heading}>{current.officeName}</p>
            <YearList here={here} current={current} years={own?.years ?? []} onFollow={close} />
            {others.map(({ office, officeName, years }) => (
              <Disclosure key={office} title={officeName} lazy className={styles.other}>
                <YearList here={here} current={current} years={years} onFollow={close} />
              </Disclosure>
            ))}
            <hr className={menu.rule} />
            <ul className={menu.list}>
              {offices.length > 1 && (
                <li>
                  <Link href={paths.compare} className={menu.item} onClick={close}>
                    {words.city}
                  </Link>
                </li>
              )}
              <li>
                <Link href={paths.start} className={menu.item} onClick={close}>
                  <PlusIcon aria-hidden fontSize="1.25rem" />
                  {text.overview.start.button}
                </Link>
              </li>
              <li>
                <Link href={paths.open} className={menu.item} onClick={close}>
                  <FolderFileIcon aria-hidden fontSize="1.25rem" />
                  {text.files.open}
                </Link>
              </li>
            </ul>
          </>
        )}
      </MenuButton>
    </div>
  );
}

type YearListProps = {
  here: Here;
  current: OfficeYearName;
  years: readonly OfficeYearName[];
  onFollow: () => void;
};

/** The years of an office, each a way to the same page of that year. */
function YearList({ here, current, years, onFollow }: YearListProps) {
  return (
    <ul className={menu.list}>
      {years.map((year) => (
        <li key={year.id}>
          <Link
            href={sameAddress(here, year.id)}
            className={menu.item}
            aria-current={year.id === current.id ? 'true' : undefined}
            onClick={() => {
              rememberPlace(year);
              onFollow();
            }}
          >
            {year.year}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where the page one is on stands for another evaluation; home, where the page is about none. */
function sameAddress({ page, evaluation }: Here, other: string): string {
  return page && evaluation !== undefined ? page.address(other) : paths.overview;
}
