/** An office that could deliver: one of the list, or one that somebody has named. */
export type ExpectedOffice = { id: string; name: string; kind: string };

/** What has come from an office for one year. */
export type Delivered = {
  office: ExpectedOffice;
  evaluation: string;
  /** Requirements the office answers for, and those of them about which something has been said. */
  applicable: number;
  answered: number;
  /** When anything in it was last changed, ISO. */
  changedAt: string;
};

/** `missing`: nothing has come. `complete`: all that the office answers for is answered. */
export type DeliveryStatus = 'missing' | 'started' | 'complete';

export type OfficeDelivery = {
  office: ExpectedOffice;
  status: DeliveryStatus;
  /** `null`: nothing has come. */
  delivered: Delivered | null;
};

/** The offices of one kind, in the order of their names. */
export type DeliveryGroup = { kind: string; offices: OfficeDelivery[] };

/**
 * Who has delivered and who has not, for one year, kind by kind. A kind that nobody has delivered of is left out: nothing
 * says that it was asked. Never in the order of a score.
 * @param listed the offices that come with the app
 * @param here what is on this machine of that year, one of each office
 * @param kinds the kinds of office, in the order of the standard; others come last
 */
export function deliveries(
  listed: readonly ExpectedOffice[],
  here: readonly Delivered[],
  kinds: readonly string[],
): DeliveryGroup[] {
  const known = new Map(here.map((delivered) => [delivered.office.id, delivered]));
  const own = here.map(({ office }) => office).filter(({ id }) => !listed.some((office) => office.id === id));
  const asked = new Set(here.map(({ office }) => office.kind));
  const order = [...kinds, ...[...asked].filter((kind) => !kinds.includes(kind)).toSorted()];
  return order
    .filter((kind) => asked.has(kind))
    .map((kind) => ({
      kind,
      offices: [...listed, ...own]
        .filter((office) => office.kind === kind)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
        .map((office) => deliveryOf(office, known.get(office.id) ?? null)),
    }));
}

function deliveryOf(office: ExpectedOffice, delivered: Delivered | null): OfficeDelivery {
  if (!delivered) return { office, status: 'missing', delivered: null };
  const isComplete = delivered.applicable > 0 && delivered.answered === delivered.applicable;
  return { office, status: isComplete ? 'complete' : 'started', delivered };
}
