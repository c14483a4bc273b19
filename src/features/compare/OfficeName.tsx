import { paths } from '#src/state/paths.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { NamedOffice } from './namedOffices.ts';

/** The name of an office in a table; it leads to the years of the office, where it may be known which one it is. */
export function OfficeName({ office: { name, link } }: { office: Pick<NamedOffice, 'name' | 'link'> }) {
  return link === null ? name : <RouteLink to={paths.trends(link)}>{name}</RouteLink>;
}
