import { useMemo } from 'react';
import type { Form } from '#src/domain/forms/Form.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { noEarlierYears, useEarlierYears } from '#src/state/forms/earlierYears.ts';
import type { ReportSource } from '#src/state/report/reportSource.ts';
import { text } from '#src/text/catalogue.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { FormView } from './FormView.tsx';

type Props = {
  form: Form;
  forms: readonly Form[];
  source: ReportSource;
  open: OpenEvaluation & { id: string };
};

/** A form with all the years it is filled from. Stays while one goes from form to form: the years are read once. */
export function FormOverYears({ form, forms, source, open }: Props) {
  const years = useEarlierYears(forms, source, Object.values(open.projects)[0]);
  const earlier = form.span === 'project' ? years : noEarlierYears;
  const whole = useMemo(() => earlier && { ...source, earlier }, [source, earlier]);
  if (whole === null) return <Waiting label={text.shell.loading} />;
  return <FormView key={form.id} form={form} forms={forms} source={whole} open={open} />;
}
