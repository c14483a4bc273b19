/** How a cell looks and how its value is shown. */
export type CellStyle = {
  format: 'general' | 'integer' | 'decimal' | 'percent' | 'finePercent' | 'date' | 'text';
  fill?: 'header' | 'editHeader' | 'edit' | 'total';
  font?: 'bold' | 'title' | 'white' | 'note';
  align?: 'center' | 'indented';
  /** Lines are broken within the cell. */
  wrap?: boolean;
  border?: boolean;
};

const cell = { border: true } as const;

/** Every style of the sheets, by what it is for. */
export const cellStyles = {
  title: { format: 'general', font: 'title' },
  note: { format: 'general', font: 'note' },
  heading: { format: 'general', font: 'bold' },
  plain: { format: 'general' },
  header: { ...cell, format: 'general', fill: 'header', font: 'white', wrap: true },
  numberHeader: { ...cell, format: 'general', fill: 'header', font: 'white', wrap: true, align: 'center' },
  editHeader: { ...cell, format: 'general', fill: 'editHeader', font: 'white', wrap: true },
  text: { ...cell, format: 'general', wrap: true },
  /** One of several parts of what stands above it. */
  part: { ...cell, format: 'general', wrap: true, align: 'indented' },
  number: { ...cell, format: 'general', align: 'center' },
  integer: { ...cell, format: 'integer', align: 'center' },
  /** With a decimal. */
  decimal: { ...cell, format: 'decimal', align: 'center' },
  percent: { ...cell, format: 'percent', align: 'center' },
  /** With a decimal: what somebody wrote, not what was computed. */
  finePercent: { ...cell, format: 'finePercent', align: 'center' },
  date: { ...cell, format: 'date', align: 'center' },
  /** As text, so that what is typed there stays letter by letter. */
  edit: { ...cell, format: 'text', fill: 'edit', wrap: true },
  total: { ...cell, format: 'general', fill: 'total', font: 'bold', wrap: true },
  totalInteger: { ...cell, format: 'integer', fill: 'total', font: 'bold', align: 'center' },
} as const satisfies Record<string, CellStyle>;
