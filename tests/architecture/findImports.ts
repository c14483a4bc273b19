import type { ESTree } from 'vite';
import { lineOf, literalText, parseScript } from './parseScript.ts';
import { isScript } from './readRepository.ts';

export type FoundImport = {
  /** As written; `null` when it is put together at run time. */
  specifier: string | null;
  line: number;
  /** A glob names many files, and is always relative. */
  glob: boolean;
  /** Types only: gone when the app runs. */
  types: boolean;
};

/** Everything a script or style sheet brings in, in whatever way it is written. Other files bring in nothing. */
export function findImports(path: string, text: string): FoundImport[] {
  if (path.endsWith('.css')) return findSheetImports(text);
  return isScript(path) ? findScriptImports(path, text) : [];
}

function findScriptImports(path: string, text: string): FoundImport[] {
  const found: FoundImport[] = [];
  const add = (specifier: string | null, offset: number, { glob = false, types = false } = {}) =>
    found.push({ specifier, line: lineOf(text, offset), glob, types });
  const { visit, comments } = parseScript(path, text);
  visit({
    ImportDeclaration: (node) => add(node.source.value, node.start, { types: node.importKind === 'type' }),
    ExportAllDeclaration: (node) => add(node.source.value, node.start),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.start);
    },
    ImportExpression: (node) => add(literalText(node.source), node.start),
    TSImportType: (node) => add(literalText(node.source), node.start),
    TSExternalModuleReference: (node) => add(literalText(node.expression), node.start),
    CallExpression: (node) => {
      const callee = text.slice(node.callee.start, node.callee.end).replace(/\s/g, '');
      if (callee === 'import.meta.glob') {
        for (const pattern of globPatterns(node.arguments[0])) {
          if (!pattern?.startsWith('!')) add(pattern, node.start, { glob: true });
        }
      } else if (importingCalls.has(callee)) {
        add(literalText(node.arguments[0]), node.start);
      }
    },
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (text.slice(node.callee.start, node.callee.end) !== 'URL' || !base) return;
      if (text.slice(base.start, base.end) === 'import.meta.url') add(literalText(address), node.start);
    },
  });
  for (const { value, start } of comments) {
    const [, kind, name] = /^\/\s*<reference\s+(types|path|lib)\s*=\s*["']([^"']+)/.exec(value) ?? [];
    if (kind && name) add(kind === 'lib' ? `lib:${name}` : kind === 'path' ? `./${name}` : name, start);
  }
  return found;
}

const importingCalls: ReadonlySet<string> = new Set([
  'require',
  'import.meta.resolve',
  'vi.mock',
  'vi.doMock',
  'vi.importActual',
  'vi.importMock',
]);

function globPatterns(argument: ESTree.Argument | undefined): (string | null)[] {
  if (argument?.type === 'ArrayExpression') return argument.elements.map((element) => literalText(element));
  return [literalText(argument)];
}

/** `@import`, `url()` and `composes … from`, outside comments. What lies in the address itself is no import. */
function findSheetImports(text: string): FoundImport[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const pattern = /@import\s+(["'])(.+?)\1|url\(\s*(["']?)(.+?)\3\s*\)|\bfrom\s+(["'])(.+?)\5/g;
  return [...code.matchAll(pattern)].flatMap((match) => {
    const specifier = match[2] ?? match[4] ?? match[6] ?? '';
    if (specifier.startsWith('data:') || specifier.startsWith('#')) return [];
    return [{ specifier, line: lineOf(code, match.index), glob: false, types: false }];
  });
}
