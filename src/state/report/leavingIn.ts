import type { ExportTarget } from './ExportTarget.ts';
import type { ReportOptions } from './reportChoices.ts';
import type { ActionField, Leaving } from './reportPlaces.ts';

type Chosen = Pick<ReportOptions, 'form' | 'sections'>;

/** What of the evaluation stands in each kind of file. */
export function leavingIn(takeout: ExportTarget, options: Chosen): Leaving {
  const isPaper = takeout === 'docx' || takeout === 'pdf';
  return {
    // The catalogue is the standard's own text.
    answers: takeout !== 'oscalCatalog',
    actions: actionFields(takeout, options),
    log: isPaper && options.form === 'report' && options.sections.includes('changeLog'),
    words: isPaper,
  };
}

const inReport: readonly ActionField[] = [
  'title',
  'why',
  'responsible',
  'deadline',
  'dropReason',
  'evidence',
  'carriedBy',
];

/** What of the actions stands in each. */
function actionFields(takeout: ExportTarget, { form, sections }: Chosen): readonly ActionField[] {
  switch (takeout) {
    case 'docx':
    case 'pdf':
      if (form === 'report') return sections.includes('actions') ? inReport : [];
      return sections.includes('assessment') ? ['title', 'responsible'] : [];
    case 'pptx':
      return ['title', 'responsible'];
    case 'xlsx':
      return [...inReport, 'note'];
    case 'json':
      return [...inReport, 'note'];
    case 'csv':
    case 'oscalResults':
    case 'oscalCatalog':
      return [];
  }
}
