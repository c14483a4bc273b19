import { LeaderType, Paragraph, TableOfContents, TextRun, type FileChild, type IDocumentOptions } from 'docx';
import { papers } from '#src/text/papers.ts';
import { styleIds } from '../report/flow/styleNames.ts';

type PageNumbers = NonNullable<IDocumentOptions['pageNumbers']>;

/**
 * The contents as a field that is filled in already: Word shows it as it is, and mends it when it is asked to.
 * @param depth how many levels of headings they have
 */
export function contents(depth: number): FileChild[] {
  const words = papers.document;
  return [
    new Paragraph({
      style: styleIds.contentsTitle,
      pageBreakBefore: true,
      children: [new TextRun(words.contents)],
    }),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: `1-${depth}`,
      tabLeader: LeaderType.DOT,
    }),
  ];
}

/**
 * The pages of the headings in the contents, by the bookmarks that the library has put on them: it writes each into the
 * contents. In order, which is that of the headings: they are the only bookmarks there are.
 */
export function listedPages(
  body: Parameters<PageNumbers>[0],
  pages: readonly number[],
): ReturnType<PageNumbers> {
  const names = bookmarks(body);
  return { bookmarks: new Map(names.map((name, index) => [name, String(pages[index] ?? '')])) };
}

function bookmarks(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(bookmarks);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'w:bookmarkStart' ? nameIn(value) : bookmarks(value),
  );
}

function nameIn(start: unknown): string[] {
  return [...JSON.stringify(start).matchAll(/"w:name":"([^"]*)"/g)].map(([, name = '']) => name);
}
