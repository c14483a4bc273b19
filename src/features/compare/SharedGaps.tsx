import { useMemo, type ReactNode } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import {
  reachedByNobody,
  requirementsAcross,
  taughtByFew,
  type RequirementAcross,
} from '#src/domain/trends/compareOffices.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import type { KindShown } from './groupOffices.ts';
import type { NamedOffice } from './namedOffices.ts';
import { OfficeNames } from './OfficeNames.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './SharedGaps.module.css';

type Props = {
  standard: Standard;
  /** Of one kind: others answer other requirements. */
  offices: readonly NamedOffice[];
  /** `null` where all are of one kind. */
  kind: KindShown | null;
};

/** So many stand open; the rest are folded away. */
const shownAtFirst = 8;

/** Requirements that nobody reaches, and those where some can teach the others. */
export function SharedGaps({ standard, offices, kind }: Props) {
  const across = useMemo(
    () =>
      requirementsAcross(
        standard,
        offices.map(({ id, now }) => ({ id, items: now.items })),
      ),
    [standard, offices],
  );
  const nobody = useMemo(() => reachedByNobody(across), [across]);
  const taught = useMemo(() => taughtByFew(across), [across]);
  const words = pageText.compare;
  const kindName = kind?.name ?? null;
  const membersOf = (ids: readonly string[]) => offices.filter(({ id }) => ids.includes(id));
  return (
    <>
      <PagePart title={words.nobody.title(nobody.length, kindName)} lead={words.nobody.lead}>
        <RequirementList entries={nobody} empty={words.nobody.none} standard={standard}>
          {({ requirement, scored, meanGap, short }) => (
            <>
              <strong>{words.nobody.facts(scored, meanGap)}</strong>
              <Disclosure title={words.lists.who(short.length)} lazy>
                <OfficeNames offices={membersOf(short)} requirement={requirement.number} />
              </Disclosure>
            </>
          )}
        </RequirementList>
      </PagePart>
      <PagePart title={words.taught.title(taught.length, kindName)} lead={words.taught.lead}>
        <RequirementList entries={taught} empty={words.taught.none} standard={standard}>
          {({ requirement, scored, reached, short }) => (
            <>
              <strong>{words.taught.facts(reached.length, scored)}</strong>
              <div>
                <OfficeNames
                  label={words.taught.reached}
                  offices={membersOf(reached)}
                  requirement={requirement.number}
                />
              </div>
              <div>
                <OfficeNames
                  label={words.taught.short}
                  offices={membersOf(short)}
                  requirement={requirement.number}
                />
              </div>
            </>
          )}
        </RequirementList>
      </PagePart>
    </>
  );
}

type ListProps = {
  entries: readonly RequirementAcross[];
  empty: string;
  standard: Standard;
  children: (entry: RequirementAcross) => ReactNode;
};

function RequirementList({ entries, empty, standard, children }: ListProps) {
  if (entries.length === 0) return <p>{empty}</p>;
  const key = { standard: standard.id, edition: standard.edition };
  const list = (part: readonly RequirementAcross[]) => (
    <PlainList>
      {part.map((entry) => (
        <li key={entry.requirement.number} className={styles.entry}>
          <p className={styles.requirement}>
            <RouteLink to={paths.requirement(key, entry.requirement.number)}>
              {pageText.compare.lists.requirement(entry.requirement)}
            </RouteLink>
          </p>
          <div className={styles.facts}>{children(entry)}</div>
        </li>
      ))}
    </PlainList>
  );
  const rest = entries.slice(shownAtFirst);
  return (
    <>
      {list(entries.slice(0, shownAtFirst))}
      {rest.length > 0 && (
        <Disclosure title={pageText.compare.lists.more(rest.length)} lazy>
          {list(rest)}
        </Disclosure>
      )}
    </>
  );
}
