import { fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { NamedOffice } from './namedOffices.ts';

/** In which order offices stand: by name, or by overall score when somebody has asked for it. */
export type OfficeOrder = 'name' | 'score';

/** Offices of one kind: they answer the same requirements, and only they are held against each other. */
export type OfficeGroup = { kind: string; offices: NamedOffice[] };

/** The kind a part of the page is about, where other kinds are shown beside: it then stands in titles and file names. */
export type KindShown = { id: string; name: string };

/** Reads a kept choice of order, which may be anything. */
export function readOrder(kept: unknown): OfficeOrder {
  return kept === 'score' ? 'score' : 'name';
}

/**
 * The offices kind by kind, in the order of the standard's kinds; what it does not know comes last.
 * @param offices by name, or by alias; that order is kept among offices with the same score
 * @param order by score: the highest first, and last those without one
 */
export function groupOffices(
  standard: Standard,
  offices: readonly NamedOffice[],
  order: OfficeOrder,
): OfficeGroup[] {
  const known = standard.officeKinds.map(({ id }) => id);
  const place = (kind: string) => (known.includes(kind) ? known.indexOf(kind) : known.length);
  const kinds = [...new Set(offices.map(({ office }) => office.kind))].toSorted(
    (a, b) => place(a) - place(b),
  );
  const shares = new Map(offices.map(({ id, now }) => [id, fulfilment(standard, now.items).share ?? -1]));
  return kinds.map((kind) => {
    const members = offices.filter(({ office }) => office.kind === kind);
    const shareOf = ({ id }: NamedOffice) => shares.get(id) ?? -1;
    return {
      kind,
      offices: order === 'score' ? members.toSorted((a, b) => shareOf(b) - shareOf(a)) : members,
    };
  });
}
