import { lazy } from 'react';
import type { text } from '#src/text/catalogue.ts';

// The overview is what a first visit sees; the rest comes when asked for, from the precache.
const load = {
  standard: async () => import('#src/features/standard/StandardPage.tsx'),
  year: async () => import('#src/features/year/YearPage.tsx'),
  requirements: async () => import('#src/features/assess/AssessPage.tsx'),
  agree: async () => import('#src/features/agree/AgreePage.tsx'),
  participation: async () => import('#src/features/participation/ParticipationPage.tsx'),
  teamReview: async () => import('#src/features/teamReview/TeamReviewPage.tsx'),
  gaps: async () => import('#src/features/gaps/GapsPage.tsx'),
  figures: async () => import('#src/features/indicators/IndicatorsPage.tsx'),
  plan: async () => import('#src/features/plan/PlanPage.tsx'),
  barriers: async () => import('#src/features/barriers/BarriersPage.tsx'),
  meetings: async () => import('#src/features/meetings/MeetingsPage.tsx'),
  feedback: async () => import('#src/features/feedback/FeedbackPage.tsx'),
  ready: async () => import('#src/features/ready/ReadyPage.tsx'),
  sign: async () => import('#src/features/sign/SignPage.tsx'),
  checkSignature: async () => import('#src/features/sign/CheckPage.tsx'),
  report: async () => import('#src/features/report/ReportPage.tsx'),
  forms: async () => import('#src/features/forms/FormsPage.tsx'),
  status: async () => import('#src/features/results/ResultsPage.tsx'),
  trends: async () => import('#src/features/trends/TrendsPage.tsx'),
  city: async () => import('#src/features/compare/ComparePage.tsx'),
  cityBarriers: async () => import('#src/features/cityBarriers/CityBarriersPage.tsx'),
  deliveries: async () => import('#src/features/deliveries/DeliveriesPage.tsx'),
  cityFeedback: async () => import('#src/features/cityFeedback/CityFeedbackPage.tsx'),
  cityFigures: async () => import('#src/features/cityFigures/CityFiguresPage.tsx'),
  share: async () => import('#src/features/share/SharePage.tsx'),
  sharing: async () => import('#src/features/sharing/SharingPage.tsx'),
  restore: async () => import('#src/features/restore/RestorePage.tsx'),
  backup: async () => import('#src/features/settings/BackupPage.tsx'),
  settings: async () => import('#src/features/settings/SettingsPage.tsx'),
  about: async () => import('#src/features/about/AboutPage.tsx'),
} satisfies Partial<Record<keyof typeof text.shell.pages, () => Promise<unknown>>>;

/**
 * Starts to load a page that is on its way: what it shows is read from the disk meanwhile. Should it fail, it fails
 * again, and is told of, when it is to be drawn.
 */
export function loadAhead(page: keyof typeof text.shell.pages): void {
  if (isLazy(page)) load[page]().catch(() => {});
}

function isLazy(page: string): page is keyof typeof load {
  return Object.hasOwn(load, page);
}

export const StandardPage = lazy(async () => ({ default: (await load.standard()).StandardPage }));
export const YearPage = lazy(async () => ({ default: (await load.year()).YearPage }));
export const AssessPage = lazy(async () => ({ default: (await load.requirements()).AssessPage }));
export const AgreePage = lazy(async () => ({ default: (await load.agree()).AgreePage }));
export const GapsPage = lazy(async () => ({ default: (await load.gaps()).GapsPage }));
export const IndicatorsPage = lazy(async () => ({ default: (await load.figures()).IndicatorsPage }));
export const ParticipationPage = lazy(async () => ({
  default: (await load.participation()).ParticipationPage,
}));
export const TeamReviewPage = lazy(async () => ({ default: (await load.teamReview()).TeamReviewPage }));
export const PlanPage = lazy(async () => ({ default: (await load.plan()).PlanPage }));
export const BarriersPage = lazy(async () => ({ default: (await load.barriers()).BarriersPage }));
export const MeetingsPage = lazy(async () => ({ default: (await load.meetings()).MeetingsPage }));
export const FeedbackPage = lazy(async () => ({ default: (await load.feedback()).FeedbackPage }));
export const ReadyPage = lazy(async () => ({ default: (await load.ready()).ReadyPage }));
export const SignPage = lazy(async () => ({ default: (await load.sign()).SignPage }));
export const CheckPage = lazy(async () => ({ default: (await load.checkSignature()).CheckPage }));
export const ReportPage = lazy(async () => ({ default: (await load.report()).ReportPage }));
export const FormsPage = lazy(async () => ({ default: (await load.forms()).FormsPage }));
export const ResultsPage = lazy(async () => ({ default: (await load.status()).ResultsPage }));
export const TrendsPage = lazy(async () => ({ default: (await load.trends()).TrendsPage }));
export const ComparePage = lazy(async () => ({ default: (await load.city()).ComparePage }));
export const CityBarriersPage = lazy(async () => ({
  default: (await load.cityBarriers()).CityBarriersPage,
}));
export const DeliveriesPage = lazy(async () => ({ default: (await load.deliveries()).DeliveriesPage }));
export const CityFeedbackPage = lazy(async () => ({
  default: (await load.cityFeedback()).CityFeedbackPage,
}));
export const CityFiguresPage = lazy(async () => ({
  default: (await load.cityFigures()).CityFiguresPage,
}));
export const SharePage = lazy(async () => ({ default: (await load.share()).SharePage }));
export const SharingPage = lazy(async () => ({ default: (await load.sharing()).SharingPage }));
export const RestorePage = lazy(async () => ({ default: (await load.restore()).RestorePage }));
export const BackupPage = lazy(async () => ({ default: (await load.backup()).BackupPage }));
export const SettingsPage = lazy(async () => ({ default: (await load.settings()).SettingsPage }));
export const AboutPage = lazy(async () => ({ default: (await load.about()).AboutPage }));

export const SharingNotice = lazy(async () => ({
  default: (await import('#src/features/sharing/SharingNotice.tsx')).SharingNotice,
}));
export const RequirementAnswer = lazy(async () => ({
  default: (await import('#src/features/assess/card/RequirementAnswer.tsx')).RequirementAnswer,
}));
export const RequirementHistory = lazy(async () => ({
  default: (await import('#src/features/requirement/RequirementHistory.tsx')).RequirementHistory,
}));
export const SignedBanner = lazy(async () => ({
  default: (await import('#src/features/sign/SignedBanner.tsx')).SignedBanner,
}));
