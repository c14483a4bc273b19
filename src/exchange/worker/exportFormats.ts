/** The files that can be made of an evaluation. */
export const exportFormats = [
  'docx',
  'pptx',
  'xlsx',
  'csv',
  'json',
  'oscalResults',
  'oscalPlan',
  'oscalCatalog',
] as const;

export type ExportFormat = (typeof exportFormats)[number];

export type FileKind = { extension: `.${string}`; mediaType: string };

const office = 'application/vnd.openxmlformats-officedocument';

/** How a file of each format ends, and what it is to a computer. */
export const fileKinds: Readonly<Record<ExportFormat, FileKind>> = {
  docx: { extension: '.docx', mediaType: `${office}.wordprocessingml.document` },
  pptx: { extension: '.pptx', mediaType: `${office}.presentationml.presentation` },
  xlsx: { extension: '.xlsx', mediaType: `${office}.spreadsheetml.sheet` },
  csv: { extension: '.csv', mediaType: 'text/csv' },
  json: { extension: '.json', mediaType: 'application/json' },
  oscalResults: { extension: '.json', mediaType: 'application/json' },
  oscalPlan: { extension: '.json', mediaType: 'application/json' },
  oscalCatalog: { extension: '.json', mediaType: 'application/json' },
};
