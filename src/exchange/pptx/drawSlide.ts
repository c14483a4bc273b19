import type PptxGenJS from 'pptxgenjs';
import { papers } from '#src/text/papers.ts';
import { countLines } from '../report/flow/countLines.ts';
import { drawBars, drawColumns, drawLines } from './drawCharts.ts';
import type { Box, Slide, SlideContent } from './Slide.ts';
import { font, ink, lang, pointsPerInch, rule, sizes, strong, subtle, tableMargin } from './slideLook.ts';

/** Names of the layouts, as they stand in the list of whoever adds a slide. */
const layouts = { cover: papers.slides.layouts.cover, content: papers.slides.layouts.content };

const titleBox: Box = { x: 0.6, y: 0.4, w: 12.13, h: 1.15 };

/** Declares the two layouts: what stands on every slide, and where its title goes. */
export function defineLayouts(pptx: PptxGenJS, footer: string): void {
  pptx.defineSlideMaster({
    title: layouts.cover,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.45, h: 7.5, fill: { color: 'accent1' }, line: { type: 'none' } } },
      titlePlaceholder({ x: 1.1, y: 2.1, w: 11, h: 1.2 }, sizes.cover),
      { rect: { x: 1.1, y: 3.4, w: 1.6, h: 0.06, fill: { color: 'accent1' }, line: { type: 'none' } } },
    ],
  });
  pptx.defineSlideMaster({
    title: layouts.content,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 13.34, h: 0.14, fill: { color: 'accent1' }, line: { type: 'none' } } },
      titlePlaceholder(titleBox, sizes.title),
      {
        text: {
          text: footer,
          options: { x: 0.6, y: 6.98, w: 10, h: 0.35, fontSize: 12, color: subtle, lang, margin: 0 },
        },
      },
    ],
    slideNumber: { x: 11.63, y: 6.98, w: 1.1, h: 0.35, fontSize: 12, color: subtle, align: 'right' },
  });
}

function titlePlaceholder(box: Box, fontSize: number): { placeholder: Placeholder } {
  return {
    placeholder: {
      options: {
        name: 'title',
        type: 'title',
        ...box,
        fontSize,
        bold: true,
        color: ink,
        align: 'left',
        valign: 'middle',
        margin: 0,
        fontFace: '+mj-lt',
        lang,
      },
      text: papers.slides.titlePrompt,
    },
  };
}

type Placeholder = { options: PptxGenJS.PlaceholderProps & { lang: string }; text: string };

/** Draws one slide with its notes. */
export function drawSlide(pptx: PptxGenJS, { form, title, contents, notes }: Slide): void {
  const slide = pptx.addSlide({ masterName: layouts[form] });
  slide.addText(title, { placeholder: 'title', lang, ...smallerTitle(form, title) });
  for (const content of contents) draw(slide, content);
  // A line of its own for each: `finishPptx` makes a paragraph of it.
  slide.addNotes(notes.map((note) => note.replace(/\s*\n\s*/g, ' ')).join('\n'));
}

/** A long title is set smaller than the layout has it, so that it stays on its two lines in any font. */
function smallerTitle(form: Slide['form'], title: string): { fontSize?: number } {
  const fits = (size: number) => countLines(title, 'widestBold', size, titleBox.w * pointsPerInch) <= 2;
  if (form === 'cover' || fits(sizes.title)) return {};
  return { fontSize: longTitleSizes.find(fits) ?? longTitleSizes.at(-1) ?? sizes.title };
}

const longTitleSizes = [24, 20] as const;

function draw(slide: PptxGenJS.Slide, content: SlideContent): void {
  switch (content.kind) {
    case 'text':
      return drawText(slide, content);
    case 'figure':
      return drawFigure(slide, content);
    case 'bars':
      return drawBars(slide, content);
    case 'columns':
      return drawColumns(slide, content);
    case 'lines':
      return drawLines(slide, content);
    case 'table':
      return drawTable(slide, content);
  }
}

function drawText(slide: PptxGenJS.Slide, { box, paragraphs }: SlideContent & { kind: 'text' }): void {
  slide.addText(
    paragraphs.map(({ text, tone, bullet = false }) => ({
      text,
      options: {
        lang,
        breakLine: true,
        bold: tone === 'lead',
        color: tone === 'lead' ? strong : tone === 'subtle' ? subtle : ink,
        fontSize: tone === 'lead' ? sizes.lead : tone === 'subtle' ? sizes.table : sizes.body,
        paraSpaceAfter: bullet ? 14 : 8,
        ...(bullet ? { bullet: { indent: 20 } } : {}),
      },
    })),
    { ...box, lang, valign: 'top', margin: 0, fontFace: font },
  );
}

function drawFigure(slide: PptxGenJS.Slide, { box, value, note }: SlideContent & { kind: 'figure' }): void {
  slide.addShape('rect', {
    x: box.x,
    y: box.y + 0.08,
    w: 0.07,
    h: box.h - 0.2,
    fill: { color: 'accent1' },
    line: { type: 'none' },
  });
  slide.addText(
    [
      { text: value, options: { fontSize: sizes.figure, bold: true, color: strong, lang, breakLine: true } },
      { text: note, options: { fontSize: sizes.table, color: subtle, lang } },
    ],
    { ...box, x: box.x + 0.2, w: box.w - 0.2, lang, valign: 'top', margin: 0, fontFace: font },
  );
}

function drawTable(
  slide: PptxGenJS.Slide,
  { box, name, columns, rows }: SlideContent & { kind: 'table' },
): void {
  const line = { type: 'solid', pt: 1, color: rule } as const;
  const none = { type: 'none' } as const;
  const header = columns.map((column) => ({
    text: column.name,
    options: { bold: true, color: strong, border: [none, none, { ...line, pt: 2, color: 'accent1' }, none] },
  }));
  const body = rows.map((row) =>
    row.map((cell) => ({
      text: cell,
      options: { color: ink, border: [none, none, line, none] },
    })),
  );
  slide.addTable(
    [header, ...body] as PptxGenJS.TableRow[],
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: columns.map(({ width }) => width * box.w),
      objectName: name,
      fontFace: font,
      fontSize: sizes.table,
      valign: 'middle',
      margin: [tableMargin.top, tableMargin.right, tableMargin.bottom, tableMargin.left],
      lang,
    } as PptxGenJS.TableProps,
  );
}
