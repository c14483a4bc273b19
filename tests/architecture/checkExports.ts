import type { ESTree } from 'vite';
import { parseScript } from './parseScript.ts';
import { isScript, type Files } from './readRepository.ts';

/** Default exports, and barrels: files that only pass on what others export. In `src` and `deploy`, tests too. */
export function checkExports(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!/^(?:src|deploy)\//.test(path) || !isScript(path)) return [];
    const { program, at } = parseScript(path, text);
    const defaults = program.body.filter(isDefaultExport);
    return [
      ...defaults.map(({ start }) => `${at(start)}: default export`),
      ...(isBarrel(program.body) ? [`${path}: only passes on what other files export`] : []),
    ];
  });
}

function isDefaultExport(statement: ESTree.Program['body'][number]): boolean {
  if (statement.type === 'ExportDefaultDeclaration' || statement.type === 'TSExportAssignment') return true;
  if (statement.type !== 'ExportNamedDeclaration') return false;
  return statement.specifiers.some(({ exported }) => nameOf(exported) === 'default');
}

function isBarrel(statements: ESTree.Program['body']): boolean {
  const imported = new Set(
    statements.flatMap((statement) =>
      statement.type === 'ImportDeclaration' ? statement.specifiers.map(({ local }) => local.name) : [],
    ),
  );
  const passesOn = (statement: ESTree.Program['body'][number]) => {
    if (statement.type === 'ExportAllDeclaration') return true;
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration) return false;
    return (
      statement.source !== null || statement.specifiers.every(({ local }) => imported.has(nameOf(local)))
    );
  };
  return (
    statements.some(passesOn) &&
    statements.every((statement) => statement.type === 'ImportDeclaration' || passesOn(statement))
  );
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}
