import { papers } from '#src/text/papers.ts';
import type { Paper } from '../Paper.ts';
import type { DocumentStyle, NamedStyle } from './DocumentStyle.ts';
import { factIndent, textWidth } from './measures.ts';
import { styleIds, type StyleKey } from './styleNames.ts';

/** The language of a paper, as Word and whoever reads it aloud know it. */
export const language = 'nb-NO';

type Styles = {
  default: Readonly<
    Record<
      'document' | 'title' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'caption',
      DocumentStyle
    >
  >;
  paragraphStyles: NamedStyle[];
  characterStyles: NamedStyle[];
};

/** The colour of the paper, as the theme of the document has it: changed there, it changes everywhere. */
const accent = { theme: 'accent1' } as const;
const muted = { theme: 'dark1', lighter: 35 } as const;
const ink = { theme: 'dark1' } as const;

/** All that a paper looks like. Paragraphs only name a style, so that a secretary can change each look in one place. */
export function documentStyles(form: Paper['form']): Styles {
  const compact = form === 'case';
  const heading = (level: number, size: number, before: number, after: number) => ({
    name: `heading ${level}`,
    uiPriority: 9,
    run: { size, bold: true, color: accent, font: { theme: 'headings' as const } },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  });
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size: 21,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 120, line: compact ? 259 : 269, lineRule: 'auto' } },
      },
      title: {
        run: { size: compact ? 36 : 64, bold: true, color: accent, font: { theme: 'headings' } },
        paragraph: {
          spacing: { after: compact ? 80 : 160, line: 240, lineRule: 'auto' },
          keepNext: true,
        },
      },
      heading1: compact ? heading(1, 26, 220, 60) : heading(1, 34, 360, 160),
      heading2: heading(2, 26, 280, 80),
      heading3: heading(3, 23, 260, 60),
      heading4: heading(4, 21, 280, 60),
      caption: {
        run: { size: 18, bold: true, color: muted },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: [...ownStyles(), ...builtInStyles()],
    characterStyles: [{ id: styleIds.factName, name: papers.document.styles.factName, run: { bold: true } }],
  };
}

function own(key: StyleKey, style: Omit<NamedStyle, 'id' | 'name'>): NamedStyle {
  return {
    id: styleIds[key],
    name: papers.document.styles[key],
    basedOn: 'Normal',
    quickFormat: true,
    ...style,
  };
}

function ownStyles(): NamedStyle[] {
  return [
    own('contentsTitle', {
      next: 'Normal',
      run: { size: 34, bold: true, color: accent, font: { theme: 'headings' } },
      paragraph: { spacing: { before: 0, after: 200 }, keepNext: true },
    }),
    own('coverMark', {
      run: { size: 24, color: muted },
      paragraph: { spacing: { before: 3400, after: 240 } },
    }),
    own('coverOffice', {
      run: { size: 34 },
      paragraph: {
        spacing: { after: 900 },
        border: { bottom: { style: 'single', size: 24, space: 18, color: accent } },
      },
    }),
    own('coverFact', {
      run: { size: 22 },
      paragraph: {
        spacing: { after: 100 },
        indent: { left: factIndent, hanging: factIndent },
        leftTabStop: factIndent,
      },
    }),
    own('lead', {
      run: { size: 23, color: muted },
      paragraph: { spacing: { after: 200, line: 276, lineRule: 'auto' } },
    }),
    own('note', { run: { size: 19, color: muted }, paragraph: { spacing: { before: 80, after: 120 } } }),
    own('quote', {
      paragraph: {
        spacing: { after: 120 },
        indent: { left: 227 },
        keepNext: true,
        keepLines: true,
        border: { left: { style: 'single', size: 18, space: 9, color: accent } },
      },
    }),
    own('fieldName', {
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true, keepLines: true },
    }),
    own('absent', { run: { italics: true, color: muted } }),
    own('fact', {
      paragraph: {
        keepLines: true,
        spacing: { after: 40 },
        indent: { left: factIndent, hanging: factIndent },
        leftTabStop: factIndent,
      },
    }),
    own('figure', {
      paragraph: {
        spacing: { before: 160, after: 0, line: 240, lineRule: 'auto' },
        keepNext: true,
      },
    }),
    own('figureValue', {
      run: { size: 38, bold: true, color: accent, font: { theme: 'headings' } },
      paragraph: {
        spacing: { before: 40, after: 0, line: 240, lineRule: 'auto' },
        keepNext: true,
      },
    }),
    own('figureLabel', {
      run: { size: 20, bold: true },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' }, keepNext: true },
    }),
    own('figureNote', {
      run: { size: 17, color: muted },
      paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } },
    }),
    ...cellStyles({ cell: 'cell', header: 'headerCell', sum: 'sumCell' }, 19),
    // Of a table with so many columns that words would be parted in it.
    ...cellStyles({ cell: 'smallCell', header: 'smallHeaderCell', sum: 'smallSumCell' }, 15),
    own('afterTable', {
      run: { size: 8 },
      paragraph: { spacing: { after: 60, line: 240, lineRule: 'auto' } },
    }),
  ];
}

/** What stands in a table: in its cells, at their head, and in the last row. */
function cellStyles(
  names: Readonly<Record<'cell' | 'header' | 'sum', StyleKey>>,
  size: number,
): NamedStyle[] {
  const spacing = { before: 30, after: 30, line: 245, lineRule: 'auto' } as const;
  return [
    own(names.cell, { run: { size }, paragraph: { spacing } }),
    own(names.header, {
      run: { size, bold: true, color: ink },
      paragraph: { spacing: { before: 50, after: 50, line: 240, lineRule: 'auto' }, keepNext: true },
    }),
    own(names.sum, { run: { size, bold: true }, paragraph: { spacing } }),
  ];
}

/** Styles that Word has under these names itself, and shows in its own language. */
function builtInStyles(): NamedStyle[] {
  const small = { size: 17, color: muted };
  const contents = (level: number, style: Omit<NamedStyle, 'id' | 'name'>): NamedStyle => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    ...style,
  });
  const toPageNumber = { rightTabStop: textWidth };
  const list = (id: string, name: string): NamedStyle => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 60 } },
  });
  return [
    list('ListBullet', 'List Bullet'),
    list('ListNumber', 'List Number'),
    contents(1, { run: { bold: true }, paragraph: { spacing: { before: 80, after: 20 }, ...toPageNumber } }),
    contents(2, { paragraph: { spacing: { after: 10 }, indent: { left: 227 }, ...toPageNumber } }),
    contents(3, {
      run: { size: 19, color: muted },
      paragraph: { spacing: { after: 20 }, indent: { left: 454 }, ...toPageNumber },
    }),
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { after: 0 }, alignment: 'right' },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { after: 0 }, alignment: 'right' },
    },
  ];
}
