import type { SectionId } from '#src/exchange/report/Block.ts';
import type { ExportTarget } from './exportFile.ts';
import type { ReportOptions } from './reportChoices.ts';
import type { ActionField, BarrierField, Leaving } from './reportPlaces.ts';

type Chosen = Pick<ReportOptions, 'form' | 'sections'>;

/** What of the evaluation stands in each kind of file. */
export function leavingIn(takeout: ExportTarget, options: Chosen): Leaving {
  const isPaper = takeout === 'docx' || takeout === 'pdf';
  return {
    // The catalogue is the standard's own text, the plan has the actions alone, and minutes tell of a meeting.
    answers:
      takeout !== 'oscalCatalog' && takeout !== 'oscalPlan' && !(isPaper && options.form === 'minutes'),
    actions: actionFields(takeout, options),
    barriers: barrierFields(takeout, options),
    meetings: isPaper
      ? options.form === 'minutes' || options.sections.includes('minutes')
      : takeout !== 'csv' && !takeout.startsWith('oscal'),
    feedback: isPaper ? options.sections.includes('feedback') : takeout === 'xlsx' || takeout === 'json',
    year: yearKindsIn(takeout, options),
    log: isPaper && options.form === 'report' && options.sections.includes('changeLog'),
    words: isPaper,
  };
}

/** What of what comes round, of what participants say and of the team's own work stands in each: where it does, all of it. */
function yearKindsIn(takeout: ExportTarget, { form, sections }: Chosen): Leaving['year'] {
  const isPaper = takeout === 'docx' || takeout === 'pdf';
  const isIn = (section: SectionId, inSheet: boolean) =>
    isPaper
      ? form === 'report' && sections.includes(section)
      : takeout === 'json' || (takeout === 'xlsx' && inSheet);
  const participation = isIn('participation', true);
  return {
    recurringPoint: isIn('year', true) || takeout === 'pptx',
    surveyRound: participation,
    councilMatter: participation,
    teamReview: isIn('teamReview', false),
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
  'extraCost',
];

/** What of the actions stands in each. */
function actionFields(takeout: ExportTarget, { form, sections }: Chosen): readonly ActionField[] {
  switch (takeout) {
    case 'docx':
    case 'pdf':
      if (form === 'minutes') return ['title', 'responsible'];
      if (form === 'report') {
        if (sections.includes('actions')) return wholeAction;
        if (sections.includes('minutes')) return ['title', 'responsible'];
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
      if (form === 'minutes') return ['description', 'liftedTo'];
      if (sections.includes('barriers')) return wholeBarrier;
      if (form === 'report' && sections.includes('minutes')) return ['description', 'liftedTo'];
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
