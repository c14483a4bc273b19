import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { papers } from '#src/text/papers.ts';
import type { Paper } from '../report/Paper.ts';
import type { Picture } from '../report/ReportOptions.ts';
import { coreProperties } from './coreProperties.ts';
import { documentBlocks, listReferences, type Numbering } from './documentBlocks.ts';
import { documentStyles } from './documentStyles.ts';
import { frontMatter } from './frontMatter.ts';
import { page } from './measures.ts';
import { tableStyles } from './tableStyles.ts';
import { xmlText } from '../xmlText.ts';

/** What a Word document is written from. `colour` is `#rrggbb`; `madeAt` is ISO. */
export type DocxInput = {
  paper: Paper;
  colour: string;
  pictures: readonly Picture[];
  madeAt: string;
};

/** How far the work has come when the blocks are made; the rest is the writing and packing of the file. */
const blocksPart = 0.4;

/**
 * Writes a paper as a Word document that a secretary can go on working in: real heading styles, a table of contents,
 * captions and page numbers as fields, every look in a style, and the colour in the document's theme.
 * @param onProgress called with the part done, 0–1, rising to 1
 */
export async function writeDocx(
  { paper, colour, pictures, madeAt }: DocxInput,
  onProgress: (part: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const plainColour = colour.replace('#', '').toUpperCase();
  const numbering: Numbering = { pictures, figures: 0, tables: 0, lists: 0 };
  const children: FileChild[] = frontMatter(paper);
  const introduced = paper.form === 'report' && paper.introduction.length > 0;
  for (const [index, { title, newPage, blocks }] of paper.sections.entries()) {
    children.push(
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        // What follows an introduction of a few lines stands on its page.
        ...(newPage && !(index === 0 && introduced) ? { pageBreakBefore: true } : {}),
        children: [new TextRun(xmlText(title))],
      }),
    );
    children.push(...documentBlocks(blocks, numbering));
    onProgress((blocksPart * (index + 1)) / paper.sections.length);
  }
  const file = new Document({
    theme: {
      name: papers.document.themeName,
      colors: { accent1: plainColour, hyperlink: plainColour },
      fonts: { headings: font, body: font },
    },
    styles: documentStyles(paper.form),
    externalStyles: tableStyles(plainColour),
    numbering: { config: lists() },
    features: { updateFields: true },
    sections: [pageSection(paper, children)],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, [coreProperties(paper, madeAt)]));
  onProgress(1);
  return bytes;
}

/** On every office PC; where it is not, Carlito of the same widths takes its place. */
const font = 'Calibri';

function pageSection(paper: Paper, children: FileChild[]) {
  const words = papers.document;
  const field = (number: 'CURRENT' | 'TOTAL_PAGES') => new TextRun({ children: [PageNumber[number]] });
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [new TextRun(xmlText(words.header(paper.subtitle, paper.title)))],
      }),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun(words.page),
          field('CURRENT'),
          new TextRun(words.pageOf),
          field('TOTAL_PAGES'),
        ],
      }),
    ],
  });
  const empty = { header: new Header({ children: [] }), footer: new Footer({ children: [] }) };
  const hasCover = paper.form === 'report';
  return {
    properties: {
      titlePage: hasCover,
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.side,
          right: page.side,
          header: page.edge,
          footer: page.edge,
        },
      },
    },
    headers: { default: header, ...(hasCover ? { first: empty.header } : {}) },
    footers: { default: footer, ...(hasCover ? { first: empty.footer } : {}) },
    children,
  };
}

function lists() {
  const level = (format: 'BULLET' | 'DECIMAL', text: string) => [
    {
      level: 0,
      format: LevelFormat[format],
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 397, hanging: 397 } } },
    },
  ];
  return [
    { reference: listReferences.bullet, levels: level('BULLET', '•') },
    { reference: listReferences.ordered, levels: level('DECIMAL', '%1.') },
  ];
}
