import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Select, TextField } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useEffect, useRef } from 'react';
import { evidenceKinds, type Evidence, type EvidenceKind } from '#src/domain/evaluation/Answer.ts';
import { oneLine } from '#src/domain/input/lineBreaks.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { EvidenceText } from './EvidenceText.tsx';
import { PersonalDataWarning } from '#src/parts/PersonalDataWarning.tsx';
import { useTextField } from '#src/state/session/longTexts.ts';
import { usePersonalDataKinds } from '#src/state/files/usePersonalDataKinds.ts';
import { PaperText } from '#src/ui/PaperText.tsx';
import { webAddress } from './webAddress.ts';
import styles from './EvidenceRow.module.css';

type Props = {
  /** Which field it is, among all of the office's answers. */
  field: string;
  evidence: Evidence;
  position: number;
  /** Just added: the focus goes to it. */
  fresh: boolean;
  onChange: (evidence: Evidence) => void;
  onRemove: () => void;
};

/** One piece of evidence: what kind, and where it lies. */
export function EvidenceRow({ field, evidence, position, fresh, onChange, onRemove }: Props) {
  const words = pageText.assess.evidence;
  const kindField = useRef<HTMLSelectElement>(null);
  // A field of one line: what another program broke is shown with a space there.
  const {
    excess,
    value,
    onChange: change,
  } = useTextField(field, evidence.text, (written) => onChange({ ...evidence, text: written }));
  const [kinds, lookNow] = usePersonalDataKinds(evidence.text);
  useEffect(() => {
    if (fresh) kindField.current?.focus();
  }, [fresh]);
  const isLink = evidence.kind === 'link' && evidence.text.trim() !== '';
  return (
    <li className={styles.row}>
      <div className={styles.fields}>
        <Select
          ref={kindField}
          size="small"
          hideLabel
          label={words.numbered(words.kind, position)}
          value={evidence.kind}
          className={styles.kind}
          onChange={(event) => onChange({ ...evidence, kind: event.currentTarget.value as EvidenceKind })}
        >
          {evidenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
        <TextField
          size="small"
          hideLabel
          label={words.numbered(words.textOf[evidence.kind], position)}
          value={oneLine(value)}
          error={excess > 0 ? text.shell.save.tooLong(excess) : undefined}
          inputMode={evidence.kind === 'link' ? 'url' : 'text'}
          autoComplete="off"
          className={styles.text}
          onChange={(event) => change(oneLine(event.currentTarget.value))}
          onBlur={lookNow}
        />
        <Button
          type="button"
          size="small"
          variant="tertiary-neutral"
          className={styles.remove}
          icon={<TrashIcon title={words.removeNumbered(position)} />}
          onClick={onRemove}
        />
      </div>
      {value !== '' && <PaperText text={words.kindPrefix(words.kinds[evidence.kind]) + oneLine(value)} />}
      {webAddress(evidence.text) !== null && (
        <p className={styles.below}>
          <EvidenceText content={evidence.text}>{words.open}</EvidenceText>
        </p>
      )}
      {isLink && webAddress(evidence.text) === null && <p className={styles.below}>{words.notAnAddress}</p>}
      <PersonalDataWarning kinds={kinds} />
    </li>
  );
}
