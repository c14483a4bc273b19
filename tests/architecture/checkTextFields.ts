import { parseScript } from './parseScript.ts';
import type { Files } from './readRepository.ts';

/** Fields that cut what is put into them: a paste loses its end in silence. A field keeps all of it, and says how much is too much. */
export function checkTextFields(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!/^src\/.*\.tsx$/.test(path)) return [];
    const found: string[] = [];
    const { visit, at } = parseScript(path, text);
    visit({
      JSXAttribute: ({ name, start }) => {
        if (name.type === 'JSXIdentifier' && name.name.toLowerCase() === 'maxlength')
          found.push(`${at(start)}: maxLength`);
      },
    });
    return found;
  });
}
