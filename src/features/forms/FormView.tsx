import { Button, Heading } from '@navikt/ds-react';
import { useMemo, useRef, useState } from 'react';
import { formTextId } from '#src/domain/changes/entities/formTextId.ts';
import { rowPlace } from '#src/domain/changes/rowPlace.ts';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import { readableColour } from '#src/domain/paper/readableColour.ts';
import { countMissing, type FilledSection } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import { PaperSheet } from '#src/parts/paper/PaperSheet.tsx';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { projectRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useFilledForm, type OriginSource } from '#src/state/forms/formSource.ts';
import { formSteps } from '#src/state/forms/formSteps.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { formPaper } from '#src/state/forms/useFormExport.ts';
import { useReportChoices } from '#src/state/report/reportChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import palette from '#src/ui/charts/palette.module.css';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { FormField } from './FormField.tsx';
import { GainMap } from './GainMap.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';
import { SpanNote } from './SpanNote.tsx';
import { TakeOutForm } from './TakeOutForm.tsx';
import styles from './Forms.module.css';

type Props = {
  form: Form;
  forms: readonly Form[];
  source: OriginSource;
  open: OpenEvaluation & { id: string };
};

/** One form as it stands: what is filled in and from where, what somebody has written, and what is left. */
export function FormView({ form, forms, source, open }: Props) {
  const words = papers.forms;
  const filled = useFilledForm(form, forms, source, source.earlier, open);
  const printing = usePrinting() !== null;
  const page = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const [message, say] = useState<ToastMessage | null>(null);
  const [shown, setShown] = useState(false);
  const { choices } = useReportChoices(open.id);
  const colour = readableColour(choices?.colour ?? '#16324f');
  const left = countMissing(filled);
  const project = Object.values(open.projects)[0];
  const different = countDifferent(filled, form, open);
  const signedAt = standingSignature(source.signatures)?.signedAt ?? null;
  const { office, evaluation, madeAt } = source;
  const paper = useMemo(
    () =>
      printing || shown
        ? formPaper({ form, filled, office: office.name, year: evaluation.year, madeAt, signedAt })
        : null,
    [printing, shown, form, filled, office, evaluation, madeAt, signedAt],
  );
  const goToNext = () => page.current?.querySelector<HTMLElement>(missingField)?.focus();
  const sheet = paper && (
    <PaperSheet
      paper={paper}
      colour={colour}
      figure={(block, number) => (
        <figure>
          <GainMap filled={filled} onPaper />
          <figcaption>{papers.reportPage.paper.figure(number, block.caption)}</figcaption>
        </figure>
      )}
    />
  );
  return (
    <>
      <div className={styles.screen} ref={page}>
        <Heading level="2" size="medium">
          {form.title}
        </Heading>
        <p className={styles.note}>{words.source(form.source)}</p>
        {form.span === 'project' && <SpanNote source={source} project={project} />}
        {signedAt !== null && <p className={styles.signed}>{words.signed(new Date(signedAt))}</p>}
        <div className={styles.bar}>
          <p className={styles.left} role="status">
            <span>{words.left(left)}</span> {different > 0 && <span>{words.different(different)}</span>}
          </p>
          {left > 0 && (
            <Button type="button" size="small" variant="secondary" onClick={goToNext}>
              {words.next}
            </Button>
          )}
          <RowHistory
            evaluation={open.id}
            rows={formSteps}
            describe={(step) => describeStep(step, form)}
            say={say}
          />
        </div>
        {project && <RowConflicts kind="project" row={project} rows={projectRows} standard={open.standard} />}
        <Disclosure title={words.project.title} lazy>
          <ProjectFacts open={open} />
        </Disclosure>
        {filled.map(({ section, fields }, place) => (
          <section key={place} className={styles.section} data-level={section.level}>
            <Heading level={section.level === 1 ? '3' : '4'} size={section.level === 1 ? 'small' : 'xsmall'}>
              {section.heading}
            </Heading>
            {section.help !== undefined && <p className={styles.note}>{section.help}</p>}
            {fields.map((field) => (
              <FormField
                key={field.field.id}
                filled={field}
                heading={section.heading}
                place={{ evaluation: open.id, form: form.id, field: field.field.id }}
                source={source}
                forms={forms}
                project={project}
                row={open.formTexts[formTextId.make(open.id, form.id, field.field.id)]}
                map={
                  field.kind === 'table' && field.field.drawn !== undefined ? (
                    <div ref={map} className={palette.palette}>
                      <GainMap filled={filled} />
                    </div>
                  ) : null
                }
              />
            ))}
          </section>
        ))}
        <TakeOutForm form={form} forms={forms} filled={filled} source={source} colour={colour} map={map} />
        <Disclosure title={words.paper.preview} onToggle={setShown} lazy>
          {!printing && sheet}
        </Disclosure>
        <RowLog evaluation={open.id} standard={open.standard} of="forms" />
        <Toast message={message} />
      </div>
      {printing && <div className={styles.print}>{sheet}</div>}
    </>
  );
}

/** How many fields of the form people have written differently in. */
function countDifferent(filled: readonly FilledSection[], form: Form, open: OpenEvaluation & { id: string }) {
  return filled
    .flatMap(({ fields }) => fields)
    .filter(
      ({ field }) =>
        (open.formTexts[formTextId.make(open.id, form.id, field.id)]?.conflicts ?? []).length > 0,
    ).length;
}

/** What a step was about: a fact of the project, or a field of this form or another. */
function describeStep({ row, after }: RowStep, form: Form): string {
  const place = rowPlace({ entity: 'formText', entityId: row });
  if (!place) return pageText.rows.field('project', Object.keys(after)[0] ?? '').definite;
  return pageText.rows.inSentence(place, { requirements: [], indicators: [], forms: [form] });
}

const missingField = '[data-missing="true"] :is(textarea, input, select, button)';
