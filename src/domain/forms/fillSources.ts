/**
 * What a field of a form can be filled from: a closed list, so that a form is data and a new one needs no code. Each name
 * is a function beside this file; a form that names another is refused (`readForm`).
 */

/** Sentences: for a line, a text or a list. */
export const sentenceSources = [
  'office',
  'year',
  'municipality',
  'reportDay',
  'projectTitle',
  'projectNumber',
  'projectProgramme',
  'projectArea',
  'projectPlace',
  'projectPeriod',
  'projectPhases',
  'projectApproved',
  'projectLeaders',
  'projectLeadersNow',
  'projectOwners',
  'projectContacts',
  'steeringLeader',
  'countyContact',
  'targetGroup',
  'reach',
  'needs',
  'history',
  'status',
  'goals',
  'figures',
  'deliveries',
  'deliveriesInBrief',
  'results',
  'gains',
  'strengths',
  'improvements',
  'budget',
  'progress',
  'delays',
  'adjustments',
  'uncertainty',
  'barriers',
  'barriersAbove',
  'learning',
  'learningInBrief',
  'evaluation',
  'survey',
  'meetings',
  'gatherings',
  'documents',
  'carriedOn',
] as const;

/** Rows: for a table. Each has these parts, and a column says which of them it takes. */
export const rowSources = {
  goals: ['goal', 'degree', 'explanation'],
  deliveries: ['delivery', 'status', 'description'],
  budget: ['post', 'phase', 'budget', 'spent'],
  barriers: ['project', 'barrier', 'followUp'],
  survey: ['round', 'asked', 'answered', 'method', 'findings'],
  implementation: ['delivery', 'planned', 'owner', 'extraCost', 'carriedOn', 'carriedBy'],
  gains: ['gain', 'kind', 'parent', 'basis', 'baseline', 'measure', 'owner', 'final'],
} as const;

/** Choices: for boxes. The choices of the form that are to be filled bear these ids. */
export const choiceSources = {
  progress: ['follows', 'delayed', 'adjusted'],
  anchoring: ['steering', 'population', 'others'],
} as const;

/** Values of the parts that say one of a few things. A column with choices gives them its own words by these ids. */
export const partValues: Readonly<Record<string, readonly string[]>> = {
  degree: ['reached', 'partly', 'notReached', 'notAssessed'],
  status: ['delivered', 'partly', 'notDelivered'],
  kind: ['final', 'intermediate'],
  carriedOn: ['yes', 'no'],
  planned: ['fromEarlier', 'thisYear'],
};

export type SentenceSource = (typeof sentenceSources)[number];
export type RowSource = keyof typeof rowSources;
export type ChoiceSource = keyof typeof choiceSources;
