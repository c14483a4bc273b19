import { officeAliases } from '#src/domain/trends/aliases.ts';
import type { ComparedOffice, OfficeComparison } from '#src/state/years/officeComparison.ts';
import { pageText } from '#src/text/pageText.ts';

/** An office as it is shown. */
export type NamedOffice = ComparedOffice & {
  id: string;
  /** Its name, or its alias. */
  name: string;
  /** Its evaluation, to be linked to; `null` when it must not be seen who it is: an address tells as much as a name. */
  link: string | null;
};

/**
 * The offices under their names; or under aliases that follow from all offices on this machine, in the order of the
 * aliases, as the order of the names would tell who they are.
 */
export function namedOffices({ offices, known }: OfficeComparison, withoutNames: boolean): NamedOffice[] {
  if (!withoutNames) {
    return offices.map((each) => ({
      ...each,
      id: each.office.id,
      name: each.office.name,
      link: each.now.evaluation,
    }));
  }
  const aliases = officeAliases(known);
  const placeOf = ({ office }: ComparedOffice) => aliases.get(office.id) ?? 0;
  return offices
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((each) => ({
      ...each,
      id: each.office.id,
      name: pageText.compare.alias(placeOf(each)),
      link: null,
    }));
}
