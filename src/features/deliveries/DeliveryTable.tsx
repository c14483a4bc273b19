import { CheckmarkCircleFillIcon, CircleIcon, PencilIcon } from '@navikt/aksel-icons';
import type { ComponentType } from 'react';
import type { DeliveryStatus, OfficeDelivery } from '#src/domain/city/deliveries.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './DeliveryTable.module.css';

type Props = { kind: string; year: number; offices: readonly OfficeDelivery[] };

const icons: Record<DeliveryStatus, ComponentType<{ 'aria-hidden'?: boolean }>> = {
  missing: CircleIcon,
  started: PencilIcon,
  complete: CheckmarkCircleFillIcon,
};

/** The offices of one kind, each with whether it has delivered, how much is answered, and when it was last changed. */
export function DeliveryTable({ kind, year, offices }: Props) {
  const words = pageText.deliveries;
  const count = (wanted: DeliveryStatus) => offices.filter(({ status }) => status === wanted).length;
  const complete = count('complete');
  return (
    <PagePart title={kind} lead={words.kindFacts(complete, complete + count('started'), offices.length)}>
      <table className={styles.table}>
        <caption className="aksel-sr-only">{words.table.caption(kind, year)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.office}</th>
            <th scope="col">{words.table.status}</th>
            <th scope="col">{words.table.answered}</th>
            <th scope="col">{words.table.changed}</th>
          </tr>
        </thead>
        <tbody>
          {offices.map((delivery) => (
            <Row key={delivery.office.id} {...delivery} />
          ))}
        </tbody>
      </table>
    </PagePart>
  );
}

function Row({ office, status, delivered }: OfficeDelivery) {
  const words = pageText.deliveries;
  const Icon = icons[status];
  const at = delivered ? knownNow(delivered.changedAt) : null;
  return (
    <tr data-status={status}>
      <th scope="row">
        {delivered ? (
          <RouteLink to={paths.results(delivered.evaluation)}>{office.name}</RouteLink>
        ) : (
          office.name
        )}
      </th>
      <td>
        <span className={styles.status}>
          <Icon aria-hidden />
          {words.status[status]}
        </span>
      </td>
      <td>{delivered ? words.answered(delivered.answered, delivered.applicable) : words.nothing}</td>
      <td>{at ? words.changed(at) : words.nothing}</td>
    </tr>
  );
}
