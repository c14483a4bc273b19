/** How a paragraph style looks, as it is written in the document and as it is measured. Type in half points, lengths in twips. */
export type DocumentStyle = { run?: RunLook; paragraph?: ParagraphLook };

/** A style by its id in the document, and the name that Word shows. */
export type NamedStyle = DocumentStyle & {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  quickFormat?: boolean;
  uiPriority?: number;
};

type RunLook = {
  size?: number;
  bold?: boolean;
  italics?: boolean;
  color?: Colour;
  font?: { theme: 'headings' | 'body' };
  language?: { value: string; eastAsia: string; bidirectional: string };
};

type ParagraphLook = {
  /** `line`: of 240 for lines as close as the type allows. */
  spacing?: { before?: number; after?: number; line?: number; lineRule?: 'auto' };
  indent?: { left?: number; hanging?: number };
  leftTabStop?: number;
  rightTabStop?: number;
  alignment?: 'right';
  keepNext?: boolean;
  keepLines?: boolean;
  outlineLevel?: number;
  border?: { bottom?: Line; left?: Line };
};

/** `size` in eighths of a point, `space` in points. */
type Line = { style: 'single'; size: number; space: number; color: Colour };

/** Of the document's theme: changed there, it changes everywhere. */
type Colour = { theme: 'accent1' | 'dark1'; lighter?: number };
