import type { SectionId } from '../Block.ts';
import { assessmentSection } from './assessmentSection.ts';
import { backgroundSection } from './backgroundSection.ts';
import { changeLogSection } from './changeLogSection.ts';
import { gapsSection } from './gapsSection.ts';
import { improvementsSection } from './improvementsSection.ts';
import { indicatorsSection } from './indicatorsSection.ts';
import { matterSection } from './matterSection.ts';
import { methodSection } from './methodSection.ts';
import { profileSection } from './profileSection.ts';
import { proposalSection } from './proposalSection.ts';
import { requirementsSection } from './requirementsSection.ts';
import type { SectionBuilder } from './SectionBuilder.ts';
import { statusSection } from './statusSection.ts';
import { summarySection } from './summarySection.ts';
import { trendSection } from './trendSection.ts';

/** Who writes each section: a new one is a file beside these and a line here. */
export const sectionBuilders: Readonly<Record<SectionId, SectionBuilder>> = {
  matter: matterSection,
  background: backgroundSection,
  status: statusSection,
  assessment: assessmentSection,
  proposal: proposalSection,
  summary: summarySection,
  profile: profileSection,
  trend: trendSection,
  requirements: requirementsSection,
  gaps: gapsSection,
  improvements: improvementsSection,
  indicators: indicatorsSection,
  method: methodSection,
  changeLog: changeLogSection,
};
