import type { SectionId } from '../Block.ts';
import { actionsSection } from './actionsSection.ts';
import { attachmentSection } from './attachmentSection.ts';
import { assessmentSection } from './assessmentSection.ts';
import { barriersSection } from './barriersSection.ts';
import { feedbackSection } from './feedbackSection.ts';
import { backgroundSection } from './backgroundSection.ts';
import { changeLogSection } from './changeLogSection.ts';
import { economySection } from './economySection.ts';
import { enclosuresSection } from './enclosuresSection.ts';
import { gapsSection } from './gapsSection.ts';
import { improvementsSection } from './improvementsSection.ts';
import { indicatorsSection } from './indicatorsSection.ts';
import { minutesSection } from './minutesSection.ts';
import { matterSection } from './matterSection.ts';
import { methodSection } from './methodSection.ts';
import { profileSection } from './profileSection.ts';
import { proposalSection } from './proposalSection.ts';
import { participationSection } from './participationSection.ts';
import { requirementsSection } from './requirementsSection.ts';
import { signatureSection } from './signatureSection.ts';
import type { SectionBuilder } from './SectionBuilder.ts';
import { statusSection } from './statusSection.ts';
import { summarySection } from './summarySection.ts';
import { teamReviewSection } from './teamReviewSection.ts';
import { trendSection } from './trendSection.ts';
import { yearSection } from './yearSection.ts';

/** Who writes each section: a new one is a file beside these and a line here. */
export const sectionBuilders: Readonly<Record<SectionId, SectionBuilder>> = {
  matter: matterSection,
  background: backgroundSection,
  status: statusSection,
  assessment: assessmentSection,
  economy: economySection,
  proposal: proposalSection,
  enclosures: enclosuresSection,
  attachment: attachmentSection,
  summary: summarySection,
  profile: profileSection,
  trend: trendSection,
  requirements: requirementsSection,
  gaps: gapsSection,
  improvements: improvementsSection,
  actions: actionsSection,
  barriers: barriersSection,
  minutes: minutesSection,
  feedback: feedbackSection,
  year: yearSection,
  participation: participationSection,
  teamReview: teamReviewSection,
  indicators: indicatorsSection,
  signature: signatureSection,
  method: methodSection,
  changeLog: changeLogSection,
};
