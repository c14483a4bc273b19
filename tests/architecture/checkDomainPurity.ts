import { parseScript } from './parseScript.ts';
import { isAppScript, type Files } from './readRepository.ts';

const impure: ReadonlySet<string> = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'setTimeout',
  'setInterval',
  'fetch',
  'Date',
]);

/** Clocks and randomness in the domain: they are passed in. (That it has no DOM, its tsconfig proves.) */
export function checkDomainPurity(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.startsWith('src/domain/') || !isAppScript(path)) return [];
    const found: string[] = [];
    const { visit, at } = parseScript(path, text);
    visit({
      CallExpression: ({ callee, start }) => {
        const called = text.slice(callee.start, callee.end).replace(/\s|^globalThis\./g, '');
        if (impure.has(called)) found.push(`${at(start)}: ${called}() in the domain`);
      },
      NewExpression: (node) => {
        const isNow =
          node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0;
        if (isNow) found.push(`${at(node.start)}: new Date() in the domain`);
      },
    });
    return found;
  });
}
