import type { ChoiceSource, RowSource, SentenceSource } from './fillSources.ts';
import * as actions from './fillActions.ts';
import { factSources } from './projectFact.ts';
import * as goals from './fillGoals.ts';
import * as brief from './fillInBrief.ts';
import * as others from './fillOthers.ts';
import * as project from './fillProject.ts';
import * as year from './fillYear.ts';
import type { FormMaterial } from './FormMaterial.ts';
import { gainsInWords, gainsOf } from './gains.ts';
import type { FilledRow, Sentence } from './Said.ts';

type Fill<Filled> = (material: FormMaterial) => Filled[];

/** What each name of the closed list gives: a name without a function does not compile. */
export const sentencesFrom: Readonly<Record<SentenceSource, Fill<Sentence>>> = {
  office: project.officeName,
  year: project.yearOf,
  municipality: project.municipalityOf,
  reportDay: project.reportDay,
  projectTitle: project.projectLine(factSources.projectTitle),
  projectNumber: project.projectLine(factSources.projectNumber),
  projectProgramme: project.projectLine(factSources.projectProgramme),
  projectArea: project.projectLine(factSources.projectArea),
  projectPlace: project.projectLine(factSources.projectPlace),
  projectPeriod: project.projectPeriod,
  projectPhases: project.projectPhases,
  projectApproved: project.projectApproved,
  projectLeaders: project.projectPeople('leaders'),
  projectLeadersNow: project.projectLeadersNow,
  projectOwners: project.projectPeople('owners'),
  projectContacts: project.projectLine(factSources.projectContacts),
  steeringLeader: project.projectLine(factSources.steeringLeader),
  countyContact: project.projectLine(factSources.countyContact),
  targetGroup: project.projectLine(factSources.targetGroup),
  reach: year.reachInWords,
  needs: actions.needsInWords,
  history: year.historyInWords,
  status: goals.statusInBrief,
  goals: goals.goalsInWords,
  figures: goals.figuresInWords,
  deliveries: actions.deliveriesInWords,
  deliveriesInBrief: brief.deliveriesInBrief,
  results: actions.resultsInWords,
  gains: gainsInWords,
  strengths: goals.answersInWords('strengths'),
  improvements: goals.answersInWords('improvements'),
  budget: project.budgetInBrief,
  progress: actions.progressInWords,
  delays: actions.delaysInWords,
  adjustments: actions.adjustmentsInWords,
  uncertainty: others.uncertaintyInWords,
  barriers: others.barriersInWords,
  barriersAbove: others.barriersAboveInWords,
  learning: others.learningInWords,
  learningInBrief: brief.learningInBrief,
  evaluation: year.evaluationInWords,
  survey: others.surveyInWords,
  meetings: others.meetingsInWords,
  gatherings: year.gatheringsInWords,
  documents: actions.documentsInWords,
  carriedOn: actions.carriedOnInWords,
};

export const rowsFrom: Readonly<Record<RowSource, Fill<FilledRow>>> = {
  goals: goals.goalRows,
  deliveries: actions.deliveryRows,
  budget: project.budgetRows,
  barriers: others.barrierRows,
  survey: others.surveyRows,
  implementation: actions.implementationRows,
  gains: gainsOf,
};

export const choicesFrom: Readonly<Record<ChoiceSource, Fill<string>>> = {
  progress: actions.progressChoices,
  anchoring: year.anchoringChoices,
};
