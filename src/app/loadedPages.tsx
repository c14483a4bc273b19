import type { ComponentType } from 'react';
import { EvaluationsView } from '#src/features/overview/OverviewPage.tsx';
import { wasEverUsed } from '#src/state/session/everUsed.ts';
import { text } from '#src/text/catalogue.ts';
import { loadedPart } from '#src/ui/loadedPart.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';

// The overview is what a first visit sees; the rest comes when asked for, from the precache.
const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  loadedPart(load, () => <Waiting label={text.shell.loading} />);

export const StandardPage = page(
  async () => (await import('#src/features/standard/StandardPage.tsx')).StandardPage,
);
export const YearPage = page(async () => (await import('#src/features/year/YearPage.tsx')).YearPage);
export const AssessPage = page(async () => (await import('#src/features/assess/AssessPage.tsx')).AssessPage);
export const AgreePage = page(async () => (await import('#src/features/agree/AgreePage.tsx')).AgreePage);
export const GapsPage = page(async () => (await import('#src/features/gaps/GapsPage.tsx')).GapsPage);
export const IndicatorsPage = page(
  async () => (await import('#src/features/indicators/IndicatorsPage.tsx')).IndicatorsPage,
);
export const ParticipationPage = page(
  async () => (await import('#src/features/participation/ParticipationPage.tsx')).ParticipationPage,
);
export const TeamReviewPage = page(
  async () => (await import('#src/features/teamReview/TeamReviewPage.tsx')).TeamReviewPage,
);
export const PlanPage = page(async () => (await import('#src/features/plan/PlanPage.tsx')).PlanPage);
export const BarriersPage = page(
  async () => (await import('#src/features/barriers/BarriersPage.tsx')).BarriersPage,
);
export const MeetingsPage = page(
  async () => (await import('#src/features/meetings/MeetingsPage.tsx')).MeetingsPage,
);
export const FeedbackPage = page(
  async () => (await import('#src/features/feedback/FeedbackPage.tsx')).FeedbackPage,
);
export const ReadyPage = page(async () => (await import('#src/features/ready/ReadyPage.tsx')).ReadyPage);
export const SignPage = page(async () => (await import('#src/features/sign/SignPage.tsx')).SignPage);
export const CheckPage = page(async () => (await import('#src/features/sign/CheckPage.tsx')).CheckPage);
export const ReportPage = page(async () => (await import('#src/features/report/ReportPage.tsx')).ReportPage);
export const FormsPage = page(async () => (await import('#src/features/forms/FormsPage.tsx')).FormsPage);
export const ResultsPage = page(
  async () => (await import('#src/features/results/ResultsPage.tsx')).ResultsPage,
);
export const TrendsPage = page(async () => (await import('#src/features/trends/TrendsPage.tsx')).TrendsPage);
export const ComparePage = page(
  async () => (await import('#src/features/compare/ComparePage.tsx')).ComparePage,
);
export const CityBarriersPage = page(
  async () => (await import('#src/features/cityBarriers/CityBarriersPage.tsx')).CityBarriersPage,
);
export const DeliveriesPage = page(
  async () => (await import('#src/features/deliveries/DeliveriesPage.tsx')).DeliveriesPage,
);
export const CityFeedbackPage = page(
  async () => (await import('#src/features/cityFeedback/CityFeedbackPage.tsx')).CityFeedbackPage,
);
export const CityFiguresPage = page(
  async () => (await import('#src/features/cityFigures/CityFiguresPage.tsx')).CityFiguresPage,
);
export const SharePage = page(async () => (await import('#src/features/share/SharePage.tsx')).SharePage);
export const SharingPage = page(
  async () => (await import('#src/features/sharing/SharingPage.tsx')).SharingPage,
);
export const RestorePage = page(
  async () => (await import('#src/features/restore/RestorePage.tsx')).RestorePage,
);
export const BackupPage = page(
  async () => (await import('#src/features/settings/BackupPage.tsx')).BackupPage,
);
export const SettingsPage = page(
  async () => (await import('#src/features/settings/SettingsPage.tsx')).SettingsPage,
);
export const AboutPage = page(async () => (await import('#src/features/about/AboutPage.tsx')).AboutPage);

const pages = {
  home: EvaluationsView,
  standard: StandardPage,
  year: YearPage,
  requirements: AssessPage,
  agree: AgreePage,
  gaps: GapsPage,
  figures: IndicatorsPage,
  participation: ParticipationPage,
  teamReview: TeamReviewPage,
  plan: PlanPage,
  barriers: BarriersPage,
  meetings: MeetingsPage,
  feedback: FeedbackPage,
  ready: ReadyPage,
  sign: SignPage,
  checkSignature: CheckPage,
  report: ReportPage,
  forms: FormsPage,
  status: ResultsPage,
  trends: TrendsPage,
  city: ComparePage,
  cityBarriers: CityBarriersPage,
  deliveries: DeliveriesPage,
  cityFeedback: CityFeedbackPage,
  cityFigures: CityFiguresPage,
  share: SharePage,
  sharing: SharingPage,
  restore: RestorePage,
  backup: BackupPage,
  settings: SettingsPage,
  about: AboutPage,
} satisfies Partial<Record<keyof typeof text.shell.pages, { loadAhead: () => Promise<void> }>>;

/** Loads a page that is on its way: what it shows is read from the disk meanwhile. */
export async function loadAhead(name: keyof typeof text.shell.pages): Promise<void> {
  // The first page is there from the beginning, but for what whoever has evaluations sees on it.
  if (isLoaded(name) && (name !== 'home' || wasEverUsed())) await pages[name].loadAhead();
}

function isLoaded(name: string): name is keyof typeof pages {
  return Object.hasOwn(pages, name);
}

export const ScopeNotice = loadedPart(
  async () => (await import('#src/features/scope/ScopeNotice.tsx')).ScopeNotice,
);
export const SharingNotice = loadedPart(
  async () => (await import('#src/features/sharing/SharingNotice.tsx')).SharingNotice,
);
export const RequirementAnswer = page(
  async () => (await import('#src/features/assess/card/RequirementAnswer.tsx')).RequirementAnswer,
);
export const RequirementHistory = page(
  async () => (await import('#src/features/requirement/RequirementHistory.tsx')).RequirementHistory,
);
export const SignedBanner = loadedPart(
  async () => (await import('#src/features/sign/SignedBanner.tsx')).SignedBanner,
);
