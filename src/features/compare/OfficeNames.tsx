import { paths } from '#src/state/paths.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { NamedOffice } from './namedOffices.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './OfficeNames.module.css';

type Props = {
  offices: readonly NamedOffice[];
  /** Where a name leads: what that office has said about this requirement. */
  requirement: number;
  label?: string;
};

/** The offices behind a count, each a link to its own history of the requirement, unless they are shown without names. */
export function OfficeNames({ offices, requirement, label }: Props) {
  return (
    <>
      {label}
      <PlainList className={styles.names} aria-label={label}>
        {offices.map(({ id, name, link }) => (
          <li key={id}>
            {link === null ? (
              name
            ) : (
              <RouteLink to={paths.requirementHistory(link, requirement)}>{name}</RouteLink>
            )}
          </li>
        ))}
      </PlainList>
    </>
  );
}
