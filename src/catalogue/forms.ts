import type { Form } from '#src/domain/forms/Form.ts';

// One chunk for each form, loaded when somebody is to report in one.
const files = import.meta.glob<Form>('../../standards/forms/*.form.json', { import: 'default' });

/** The forms that come with the app, in the order of their titles. */
export async function loadForms(): Promise<Form[]> {
  const forms = await Promise.all(Object.values(files).map((load) => load()));
  return forms.toSorted((a, b) => a.title.localeCompare(b.title, 'nb'));
}
