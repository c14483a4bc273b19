import { readdirSync, readFileSync } from 'node:fs';
import type { Form } from '#src/domain/forms/Form.ts';
import { readForm } from '#src/domain/forms/readForm.ts';

const shipped = new URL('../../standards/forms/', import.meta.url);
const fourth = new URL('../fixtures/forms/nabolag.form.json', import.meta.url);

function formAt(path: URL): Form {
  const result = readForm(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.form;
}

/** The forms that are shipped, and one that only the tests have. */
export function exampleForms(): Form[] {
  const paths = readdirSync(shipped)
    .filter((file) => file.endsWith('.form.json'))
    .map((file) => new URL(file, shipped));
  return [...paths, fourth].map(formAt);
}

/** The form that only the tests have: no code knows it. */
export function fourthForm(): Form {
  return formAt(fourth);
}
