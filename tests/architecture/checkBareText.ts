import type { ESTree } from 'vite';
import { parseScript } from './parseScript.ts';
import type { Files } from './readRepository.ts';

/**
 * Text beside something that comes and goes, without an element of its own. A browser that translates moves such a text
 * into elements it makes; what React then puts before it or takes away is no longer where it was, and the page throws.
 */
export function checkBareText(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!/^src\/.*\.tsx$/.test(path)) return [];
    const found: string[] = [];
    const { visit, at } = parseScript(path, text);
    const look = ({ children }: { children: readonly ESTree.JSXChild[] }) => {
      const said = children.filter((child) => !isBlank(child));
      if (said.length < 2 || !said.some(comesAndGoes)) return;
      for (const child of said)
        if (isBareText(child)) found.push(`${at(child.start)}: text beside what comes and goes`);
    };
    visit({ JSXElement: look, JSXFragment: look });
    return found;
  });
}

/** Only what lays out the code. */
function isBlank(child: ESTree.JSXChild): boolean {
  return child.type === 'JSXText'
    ? child.value.trim() === ''
    : child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression';
}

function comesAndGoes(child: ESTree.JSXChild): boolean {
  if (child.type !== 'JSXExpressionContainer') return false;
  return /^(?:Logical|Conditional)Expression$/.test(child.expression.type);
}

/** Words of the text catalogue, of a template, or of a choice between such. What draws elements is none. */
function isBareText(child: ESTree.JSXChild): boolean {
  if (child.type === 'JSXText') return true;
  return child.type === 'JSXExpressionContainer' && isText(child.expression);
}

function isText(node: { type: string }): boolean {
  const { type } = node;
  const parts = node as {
    left?: ESTree.Node;
    right?: ESTree.Node;
    consequent?: ESTree.Node;
    alternate?: ESTree.Node;
  };
  if (type === 'LogicalExpression') return parts.right !== undefined && isText(parts.right);
  if (type === 'ConditionalExpression')
    return [parts.consequent, parts.alternate].some((part) => part !== undefined && isText(part));
  if (type === 'Literal')
    return (
      (node as unknown as { value: unknown }).value !== null &&
      ' ' !== (node as unknown as { value: unknown }).value
    );
  if (type === 'TemplateLiteral') return true;
  const source = rootOf(node as ESTree.Node);
  return source === 'text' || source === 'words' || source === 'pageText' || source === 'papers';
}

/** The name that `a.b.c(d)` begins with. */
function rootOf(node: ESTree.Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return rootOf(node.object);
  if (node.type === 'CallExpression') return rootOf(node.callee);
  return null;
}
