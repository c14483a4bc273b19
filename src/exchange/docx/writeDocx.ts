import {
  AlignmentType,
  Document,
  Footer,
  Header,
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
import { listedDepth } from '../report/flow/listedDepth.ts';
import { looksOf } from '../report/flow/looksOf.ts';
import { paperFlow } from '../report/flow/paperFlow.ts';
import { settlePages } from '../report/flow/settlePages.ts';
import { contents, listedPages } from './contents.ts';
import { coreProperties } from './coreProperties.ts';
import { drawFlow, listReferences } from './drawFlow.ts';
import { documentStyles } from '../report/flow/documentStyles.ts';
import { page } from '../report/flow/measures.ts';
import { tableStyles } from './tableStyles.ts';
import { xmlText } from '../xmlText.ts';

/** What a Word document is written from. `colour` is `#rrggbb`; `madeAt` is ISO. */
export type DocxInput = {
  paper: Paper;
  colour: string;
  pictures: readonly Picture[];
  madeAt: string;
};

/** Of a report: its cover and its contents. */
const frontPages = 2;

function hasContents({ form }: Paper): boolean {
  return form === 'report';
}

/** How far the work has come when the pages are known, and when the parts are drawn; the rest is the writing and packing of the file. */
const layoutPart = 0.3;
const blocksPart = 0.5;

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
  const { cover, body } = paperFlow(paper, pictures);
  const looks = looksOf(paper.form);
  const depth = hasContents(paper) ? listedDepth(body, looks) : 0;
  // A case paper is two pages with as much on them as there is room for: none of it is moved to another page.
  const { items, pages } =
    paper.form === 'case'
      ? { items: body, pages: [] }
      : settlePages(body, looks, { before: frontPages, depth });
  onProgress(layoutPart);
  const children = [...drawFlow(cover), ...(hasContents(paper) ? contents(depth) : []), ...drawFlow(items)];
  onProgress(blocksPart);
  const file = new Document({
    theme: {
      name: papers.document.themeName,
      colors: { accent1: plainColour, hyperlink: plainColour },
      fonts: { headings: font, body: font },
    },
    styles: documentStyles(paper.form),
    externalStyles: tableStyles(plainColour),
    numbering: { config: lists() },
    pageNumbers: (written) => listedPages(written, pages),
    sections: [pageSection(paper, children)],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, [coreProperties(paper, madeAt)]));
  onProgress(1);
  return bytes;
}

/** On every office PC; where it is not, Carlito of the same widths takes its place. */
const font = 'Calibri';

function pageSection(paper: Paper, children: readonly FileChild[]) {
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
  const hasCover = hasContents(paper);
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
