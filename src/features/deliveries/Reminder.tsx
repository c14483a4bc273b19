import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { OfficeDelivery } from '#src/domain/city/deliveries.ts';
import { pageText } from '#src/text/pageText.ts';
import { copyText } from '#src/ui/copyText.ts';
import { DayField } from '#src/ui/DayField.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './Reminder.module.css';

type Props = { year: number; offices: readonly OfficeDelivery[] };

/** A text to those who have not delivered, or not all: to be copied, for nothing is ever sent from here. */
export function Reminder({ year, offices }: Props) {
  const words = pageText.deliveries.reminder;
  const [due, setDue] = useState('');
  const [said, say] = useState('');
  const named = (status: OfficeDelivery['status']) =>
    offices.filter((each) => each.status === status).map(({ office }) => office.name);
  const [missing, started] = [named('missing'), named('started')];
  if (missing.length + started.length === 0)
    return (
      <PagePart title={words.title}>
        <p>{words.none}</p>
      </PagePart>
    );
  const content = words.text(year, missing, started, due);
  return (
    <PagePart title={words.title} lead={words.lead}>
      <div className={styles.reminder}>
        <DayField label={words.due} value={due} onChange={setDue} />
        <section aria-label={words.label} className={styles.text}>
          {content}
        </section>
        <Row gap={12} align="center">
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => void copyText(content).then((worked) => say(worked ? words.copied : words.failed))}
          >
            {words.copy}
          </Button>
          <span role="status">{said}</span>
        </Row>
      </div>
    </PagePart>
  );
}
