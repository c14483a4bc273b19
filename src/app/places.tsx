import {
  BarChartIcon,
  Buildings3Icon,
  FileTextIcon,
  HouseIcon,
  PencilBoardIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { OverviewPage } from '#src/features/overview/OverviewPage.tsx';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { EvaluationGate } from './EvaluationGate.tsx';
import {
  AboutPage,
  AgreePage,
  AssessPage,
  BarriersPage,
  BackupPage,
  CheckPage,
  CityBarriersPage,
  CityFeedbackPage,
  CityFiguresPage,
  ComparePage,
  DeliveriesPage,
  FeedbackPage,
  FormsPage,
  GapsPage,
  IndicatorsPage,
  ParticipationPage,
  MeetingsPage,
  PlanPage,
  ReadyPage,
  ReportPage,
  RestorePage,
  ResultsPage,
  SettingsPage,
  SharePage,
  SharingPage,
  SignPage,
  StandardPage,
  TeamReviewPage,
  TrendsPage,
  YearPage,
} from './loadedPages.tsx';
import type { Place, PlacePage } from './Place.ts';

export const homePage: PlacePage = {
  name: 'home',
  address: () => paths.overview,
  also: [paths.start, paths.open],
  draw: () => <OverviewPage />,
};

/**
 * The places of the app, in the order of the year. The menu, the bar of a phone, the menus of the places, the addresses
 * and the titles of the pages follow from this list: a new place or page is one entry here.
 */
export const places: readonly Place[] = [
  {
    name: 'home',
    Icon: HouseIcon,
    pages: [
      homePage,
      {
        name: 'year',
        address: paths.year,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.year}>
            <YearPage />
          </EvaluationGate>
        ),
      },
    ],
  },
  {
    name: 'assess',
    Icon: PencilBoardIcon,
    pages: [
      {
        name: 'requirements',
        address: paths.assess,
        also: ['/vurder/:evaluation/krav/:number'],
        draw: ({ evaluation = '', number }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.requirements}>
            <AssessPage
              {...(number === undefined ? {} : { requirement: number === 'neste' ? 'next' : Number(number) })}
            />
          </EvaluationGate>
        ),
      },
      {
        name: 'agree',
        address: paths.agree,
        shownWhen: ({ conflicts }) => conflicts > 0,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.agree}>
            <AgreePage />
          </EvaluationGate>
        ),
      },
      {
        name: 'figures',
        address: paths.indicators,
        draw: ({ evaluation = '' }) => <IndicatorsPage evaluation={evaluation} />,
      },
      {
        name: 'participation',
        address: paths.participation,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.participation}>
            <ParticipationPage />
          </EvaluationGate>
        ),
      },
      {
        name: 'teamReview',
        address: paths.teamReview,
        shownWhen: () => false,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.teamReview}>
            <TeamReviewPage />
          </EvaluationGate>
        ),
      },
    ],
  },
  {
    name: 'results',
    Icon: BarChartIcon,
    pages: [
      {
        name: 'status',
        address: paths.results,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.status}>
            <ResultsPage />
          </EvaluationGate>
        ),
      },
      {
        name: 'gaps',
        address: paths.gaps,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.gaps}>
            <GapsPage />
          </EvaluationGate>
        ),
      },
      {
        name: 'trends',
        address: paths.trends,
        draw: ({ evaluation = '' }) => <TrendsPage evaluation={evaluation} />,
      },
    ],
  },
  {
    name: 'plan',
    Icon: TasklistIcon,
    pages: [
      {
        name: 'plan',
        address: paths.plan,
        also: ['/tiltak/:evaluation/:action'],
        draw: ({ evaluation = '', action }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.plan}>
            <PlanPage {...(action === undefined ? {} : { action })} />
          </EvaluationGate>
        ),
      },
      {
        name: 'barriers',
        address: paths.barriers,
        also: ['/hindringer/:evaluation/:barrier'],
        draw: ({ evaluation = '', barrier }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.barriers}>
            <BarriersPage {...(barrier === undefined ? {} : { barrier })} />
          </EvaluationGate>
        ),
      },
      {
        name: 'meetings',
        address: paths.meetings,
        also: ['/moter/:evaluation/:meeting', '/moter/:evaluation/:meeting/:screen'],
        draw: ({ evaluation = '', meeting, screen }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.meetings}>
            <MeetingsPage {...(meeting === undefined ? {} : { meeting })} held={screen !== undefined} />
          </EvaluationGate>
        ),
      },
      {
        name: 'feedback',
        address: paths.feedback,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.feedback}>
            <FeedbackPage />
          </EvaluationGate>
        ),
      },
    ],
  },
  {
    name: 'report',
    Icon: FileTextIcon,
    pages: [
      {
        name: 'ready',
        address: paths.ready,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.ready}>
            <ReadyPage />
          </EvaluationGate>
        ),
      },
      {
        name: 'sign',
        address: paths.sign,
        draw: ({ evaluation = '' }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.sign}>
            <SignPage />
          </EvaluationGate>
        ),
      },
      {
        name: 'checkSignature',
        address: paths.checkSignature,
        shownWhen: ({ signed }) => signed,
        draw: ({ evaluation = '' }) => <CheckPage evaluation={evaluation} />,
      },
      {
        name: 'report',
        address: paths.report,
        also: ['/rapport/:evaluation/referat/:meeting'],
        draw: ({ evaluation = '', meeting }) => (
          <ReportPage evaluation={evaluation} {...(meeting === undefined ? {} : { meeting })} />
        ),
      },
      {
        name: 'forms',
        address: paths.forms,
        also: ['/rapport/:evaluation/andre/:form'],
        draw: ({ evaluation = '', form }) => (
          <EvaluationGate evaluation={evaluation} pageName={text.shell.pages.forms}>
            <FormsPage evaluation={evaluation} {...(form === undefined ? {} : { form })} />
          </EvaluationGate>
        ),
      },
      {
        name: 'share',
        address: paths.share,
        draw: ({ evaluation = '' }) => <SharePage evaluation={evaluation} />,
      },
    ],
  },
  {
    name: 'city',
    Icon: Buildings3Icon,
    shownWhen: ({ offices }) => offices > 1,
    pages: [
      { name: 'city', address: () => paths.compare, draw: () => <ComparePage /> },
      { name: 'deliveries', address: () => paths.deliveries, draw: () => <DeliveriesPage /> },
      { name: 'cityBarriers', address: () => paths.cityBarriers, draw: () => <CityBarriersPage /> },
      { name: 'cityFeedback', address: () => paths.cityFeedback, draw: () => <CityFeedbackPage /> },
      { name: 'cityFigures', address: () => paths.cityFigures, draw: () => <CityFiguresPage /> },
    ],
  },
];

/** What is seldom gone to, under «Mer». */
export const morePages: readonly PlacePage[] = [
  {
    name: 'standard',
    address: () => paths.standards,
    also: ['/standarden/:standard/:edition', '/standarden/:standard/:edition/krav/:number'],
    withoutDatabase: true,
    draw: ({ standard, edition, number }) => (
      <StandardPage
        {...(standard !== undefined && edition !== undefined ? { chosen: { standard, edition } } : {})}
        {...(number === undefined ? {} : { requirement: Number(number) })}
      />
    ),
  },
  { name: 'sharing', address: () => paths.sharing, draw: () => <SharingPage /> },
  { name: 'backup', address: () => paths.backup, draw: () => <BackupPage /> },
  {
    name: 'restore',
    address: (evaluation) => (evaluation === '' ? paths.restores : paths.restore(evaluation)),
    also: [paths.restores],
    draw: ({ evaluation }) => <RestorePage evaluation={evaluation ?? null} />,
  },
  { name: 'settings', address: () => paths.settings, draw: () => <SettingsPage /> },
  { name: 'about', address: () => paths.about, withoutDatabase: true, draw: () => <AboutPage /> },
];

/** The addresses of a page, as patterns. */
export function patternsOf({ address, also = [] }: PlacePage): string[] {
  return [address(':evaluation'), ...also];
}

/** So many places have room at the foot of a phone's screen. The others stand under «Mer» there. */
export const placesInBar = 5;
