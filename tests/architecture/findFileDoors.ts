import { literalText, parseScript } from './parseScript.ts';
import { isAppScript, type Files } from './readRepository.ts';

/** The files of the app through which a person's files go out (`saves`) or come in (`opens`). */
export type FileDoors = { saves: string[]; opens: string[] };

const savingNames: ReadonlySet<string> = new Set(['createObjectURL', 'showSaveFilePicker', 'msSaveBlob']);
const openingNames: ReadonlySet<string> = new Set(['showOpenFilePicker', 'showDirectoryPicker']);

/** Where the app makes a download or opens a file dialogue, so that every such place is known. */
export function findFileDoors(files: Files): FileDoors {
  const saves = new Set<string>();
  const opens = new Set<string>();
  for (const [path, text] of files) {
    if (!isAppScript(path)) continue;
    const name = (used: string) => {
      if (savingNames.has(used)) saves.add(path);
      if (openingNames.has(used)) opens.add(path);
    };
    parseScript(path, text).visit({
      Identifier: (node) => name(node.name),
      Literal: (node) => {
        if (typeof node.value === 'string') name(node.value);
        if (typeof node.value === 'string' && /^data:(?:text|application)\//.test(node.value))
          saves.add(path);
      },
      AssignmentExpression: ({ left, right }) => {
        if (left.type !== 'MemberExpression') return;
        const property =
          left.property.type === 'Identifier' ? left.property.name : literalText(left.property);
        if (property === 'download') saves.add(path);
        if (property === 'type' && literalText(right) === 'file') opens.add(path);
      },
      JSXAttribute: (node) => {
        if (node.name.name === 'download') saves.add(path);
        const value = node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
        if (node.name.name === 'type' && literalText(value) === 'file') opens.add(path);
      },
    });
  }
  return { saves: [...saves].sort(), opens: [...opens].sort() };
}
