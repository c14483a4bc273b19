import { BodyShort, Heading, TextField } from '@navikt/ds-react';
import { useId } from 'react';
import type { CaseFields } from '#src/state/report/reportChoices.ts';
import { papers } from '#src/text/papers.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { writtenAnchors } from './writtenAnchors.ts';
import styles from './CaseFieldsPanel.module.css';

type Props = { evaluation: string; fields: CaseFields; onChange: (fields: CaseFields) => void };

const short = ['caseNumber', 'meetingDate', 'sender', 'officer'] as const;

/** What a case paper says of itself: kept for the office, from one year to the next. */
export function CaseFieldsPanel({ evaluation, fields, onChange }: Props) {
  const words = papers.reportPage.choose.caseFields;
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.fields}>
      <div>
        <Heading level="3" size="xsmall" id={id}>
          {words.title}
        </Heading>
        <BodyShort size="small" textColor="subtle">
          {words.lead}
        </BodyShort>
      </div>
      {short.map((field) => (
        <TextField
          key={field}
          size="small"
          label={words[field]}
          autoComplete="off"
          value={fields[field]}
          onChange={(event) => onChange({ ...fields, [field]: event.target.value })}
        />
      ))}
      <div id={writtenAnchors.attachments} tabIndex={-1}>
        <WatchedText
          minRows={4}
          warn={papers.reportPage.choose.privacy}
          field={`${evaluation}:attachments`}
          label={words.attachments}
          hint={words.attachmentsHint}
          value={fields.attachments}
          onChange={(attachments) => onChange({ ...fields, attachments })}
        />
      </div>
      <div id={writtenAnchors.economy} tabIndex={-1}>
        <WatchedText
          minRows={4}
          warn={papers.reportPage.choose.privacy}
          field={`${evaluation}:economy`}
          label={words.economy}
          hint={words.economyHint}
          value={fields.economy}
          onChange={(economy) => onChange({ ...fields, economy })}
        />
      </div>
    </section>
  );
}
