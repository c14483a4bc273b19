import { parseSync, Visitor, type ESTree, type VisitorObject } from 'vite';

export type Script = {
  program: ESTree.Program;
  comments: readonly { value: string; start: number }[];
  /** Calls the functions of the visitor for every node of their type. */
  visit: (visitor: VisitorObject) => void;
  /** `path:line` of a place in the file. */
  at: (offset: number) => string;
};

const parsed = new Map<string, Script>();

/** The syntax tree of a script, by Vite's own parser. Throws when it is no valid script. */
export function parseScript(path: string, text: string): Script {
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}\n${error.codeframe ?? ''}`);
  const script: Script = {
    program,
    comments,
    visit: (visitor) => new Visitor(visitor).visit(program),
    at: (offset) => `${path}:${lineOf(text, offset)}`,
  };
  parsed.set(key, script);
  return script;
}

/** The line, counted from 1, of a place in a text. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The string a node is written as; `null` when it is put together at run time. */
export function literalText(node: { type: string } | null | undefined): string | null {
  if (!node) return null;
  const { type, value, quasis } = node as {
    type: string;
    value?: unknown;
    quasis?: ESTree.TemplateElement[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked ?? null;
  return null;
}
