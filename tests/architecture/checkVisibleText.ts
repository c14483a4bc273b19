import type { ESTree } from 'vite';
import { parseScript } from './parseScript.ts';
import { isAppScript, type Files } from './readRepository.ts';

/** Attributes that a person reads or hears, of elements and of our own components. */
const readAttributes: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'heading',
  'hint',
  'label',
  'legend',
  'message',
  'placeholder',
  'summary',
  'text',
  'title',
]);

/** Words that stand in a component instead of in `src/text`. */
export function checkVisibleText(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!isAppScript(path) || !path.endsWith('.tsx')) return [];
    const { visit, at } = parseScript(path, text);
    const found: string[] = [];
    const report = (words: readonly Words[]) => {
      for (const { value, start } of words) {
        if (/\p{L}/u.test(value)) found.push(`${at(start)}: «${value.trim()}» belongs in src/text`);
      }
    };
    const children = (node: { children: ESTree.JSXChild[] }) => report(node.children.flatMap(shownWords));
    visit({
      JSXElement: children,
      JSXFragment: children,
      JSXAttribute: ({ name, value }) => {
        if (typeof name.name === 'string' && readAttributes.has(name.name) && value)
          report(shownWords(value));
      },
    });
    return found;
  });
}

type Words = { value: string; start: number };

/** The words that an expression may put on the screen: not those that it compares or passes to a function. */
function shownWords(node: ESTree.JSXChild | ESTree.JSXAttributeValue | ESTree.Expression): Words[] {
  switch (node.type) {
    case 'JSXText':
      return [{ value: node.value, start: node.start + (node.value.length - node.value.trimStart().length) }];
    case 'Literal':
      return typeof node.value === 'string' ? [{ value: node.value, start: node.start }] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map(({ value, start }) => ({ value: value.cooked ?? value.raw, start })),
        ...node.expressions.flatMap(shownWords),
      ];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(shownWords);
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(shownWords);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap((side) => shownWords(side)) : [];
    case 'ArrayExpression':
      return node.elements.flatMap((element) =>
        element && element.type !== 'SpreadElement' ? shownWords(element) : [],
      );
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return node.expression.type === 'JSXEmptyExpression' ? [] : shownWords(node.expression);
    default:
      return [];
  }
}
