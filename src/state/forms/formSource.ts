import { useEffect, useMemo, useState } from 'react';
import { loadForms } from '#src/catalogue/forms.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { placeOf, rowPlace, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { filledForm, type FilledSection } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import type { EarlierYear } from '#src/domain/forms/FormMaterial.ts';
import type { Origin } from '#src/domain/forms/Said.ts';
import { sayFilled } from '#src/exchange/forms/sayFilled.ts';
import type { OpenEvaluation } from '../editing/openEvaluation.ts';
import type { ReportSource } from '../report/reportSource.ts';

/** The forms that come with the app; `null` while they are loaded. */
export function useForms(): readonly Form[] | null {
  const [forms, setForms] = useState<readonly Form[] | null>(null);
  useEffect(() => {
    let current = true;
    loadForms().then(
      (loaded) => current && setForms(loaded),
      () => current && setForms([]),
    );
    return () => {
      current = false;
    };
  }, []);
  return forms;
}

/** A form filled for the open evaluation: what is being written is there at once. */
export function useFilledForm(
  form: Form,
  forms: readonly Form[],
  source: ReportSource,
  earlier: readonly EarlierYear[],
  { projects, formTexts }: OpenEvaluation,
): FilledSection[] {
  const material = useMemo(
    () => ({ ...source, earlier, projects: Object.values(projects) }),
    [source, earlier, projects],
  );
  return useMemo(
    () => filledForm(form, material, Object.values(formTexts), sayFilled, forms),
    [form, forms, material, formTexts],
  );
}

/** All that the sentences of a form may come from. */
export type OriginSource = ReportSource & { earlier: readonly EarlierYear[] };

/** What a sentence came from, to name it and to go there. `null`: it is no more. */
export function originPlace({ entity, row }: Origin, source: OriginSource): RowPlace | null {
  const kind: Kind = entities[entity];
  const rows = [
    ...[source, ...source.earlier].flatMap(({ actions, barriers, surveyRounds, recurringPoints }) => [
      ...actions,
      ...barriers,
      ...surveyRounds,
      ...recurringPoints,
    ]),
    ...source.projects,
  ];
  const found = rows.find(({ id }) => id === row);
  return found ? placeOf(kind, found) : rowPlace({ entity, entityId: row });
}
