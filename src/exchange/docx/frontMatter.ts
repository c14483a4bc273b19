import { HeadingLevel, LeaderType, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import { papers } from '#src/text/papers.ts';
import type { Paper } from '../report/Paper.ts';
import { fact, paragraphs } from './documentBlocks.ts';
import { styleIds } from './styleNames.ts';
import { xmlText } from '../xmlText.ts';

/** What comes before the sections: of a report a cover and the contents, of the others only their head. */
export function frontMatter(paper: Paper): FileChild[] {
  return paper.form === 'report' ? [...cover(paper), ...contents(), ...introduction(paper)] : head(paper);
}

function cover({ title, subtitle, facts }: Paper): Paragraph[] {
  const [standard, ...rest] = facts;
  return [
    ...(standard ? [line(standard.value, styleIds.coverMark)] : []),
    line(title, 'Title'),
    line(subtitle, styleIds.coverOffice),
    ...rest.map(({ name, value }) => fact(name, value, styleIds.coverFact)),
  ];
}

function contents(): FileChild[] {
  const words = papers.document;
  return [
    new Paragraph({
      style: styleIds.contentsTitle,
      pageBreakBefore: true,
      children: [new TextRun(words.contents)],
    }),
    // Without dots: until Word has filled in the page numbers, they would lead to nothing.
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      tabLeader: LeaderType.NONE,
    }),
  ];
}

function introduction({ introduction: texts }: Paper): Paragraph[] {
  if (texts.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new TextRun(papers.document.introduction)],
    }),
    ...texts.flatMap((text) => paragraphs(text)),
  ];
}

function head({ title, facts, introduction: texts }: Paper): Paragraph[] {
  return [
    line(title, 'Title'),
    ...facts.map(({ name, value }) => fact(name, value, styleIds.fact)),
    ...texts.flatMap((text) => paragraphs(text)),
  ];
}

function line(text: string, style: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(xmlText(text))] });
}
