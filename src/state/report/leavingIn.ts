import type { ExportTarget } from './ExportTarget.ts';
import type { ReportOptions } from './reportChoices.ts';
import type { ActionField, BarrierField, Leaving } from './reportPlaces.ts';

type Chosen = Pick<ReportOptions, 'form' | 'sections'>;

/** What of the evaluation stands in each kind of file. */
export function leavingIn(takeout: ExportTarget, options: Chosen): Leaving {
  const isPaper = takeout === 'docx' || takeout === 'pdf';
  return {
    // The catalogue is the standard's own text, and the plan has the actions alone.
    answers: takeout !== 'oscalCatalog' && takeout !== 'oscalPlan',
    actions: actionFields(takeout, options),
    barriers: barrierFields(takeout, options),
    feedback: isPaper ? options.sections.includes('feedback') : takeout === 'xlsx' || takeout === 'json',
    log: isPaper && options.form === 'report' && options.sections.includes('changeLog'),
    words: isPaper,
  };
}

const wholeAction: readonly ActionField[] = [
  'title',
  'why',
  'responsible',
  'deadline',
  'dropReason',
  'note',
  'evidence',
  'carriedBy',
];

/** What of the actions stands in each. */
function actionFields(takeout: ExportTarget, { form, sections }: Chosen): readonly ActionField[] {
  switch (takeout) {
    case 'docx':
    case 'pdf':
      if (form === 'report') {
        if (sections.includes('actions')) return wholeAction;
        // The log calls an action by its name.
        return sections.includes('changeLog') ? ['title'] : [];
      }
      return sections.includes('assessment') ? ['title', 'responsible'] : [];
    case 'pptx':
      return ['title', 'responsible'];
    case 'xlsx':
    case 'json':
    case 'oscalPlan':
      return wholeAction;
    case 'csv':
    case 'oscalResults':
    case 'oscalCatalog':
      return [];
  }
}

const wholeBarrier: readonly BarrierField[] = [
  'description',
  'consequence',
  'otherCause',
  'metIn',
  'responsible',
  'followUp',
  'liftedTo',
  'answer',
  'endReason',
];

/** What of the barriers stands in each: where they are told of at all, everything that is written of them. */
function barrierFields(takeout: ExportTarget, { form, sections }: Chosen): readonly BarrierField[] {
  switch (takeout) {
    case 'docx':
    case 'pdf':
      if (sections.includes('barriers')) return wholeBarrier;
      // The log calls a barrier by what it is.
      return form === 'report' && sections.includes('changeLog') ? ['description'] : [];
    case 'pptx':
    case 'xlsx':
    case 'json':
      return wholeBarrier;
    case 'csv':
    case 'oscalResults':
    case 'oscalPlan':
    case 'oscalCatalog':
      return [];
  }
}
