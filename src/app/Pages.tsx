import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { OverviewPage } from '#src/features/overview/OverviewPage.tsx';
import { paths } from '#src/state/paths.ts';
import { useSession } from '#src/state/session.ts';
import { text } from '#src/text/catalogue.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { DatabaseProblem } from './DatabaseProblem.tsx';
import { EvaluationGate } from './EvaluationGate.tsx';
import { NotFound } from './NotFound.tsx';

// The overview is what a first visit sees; the rest comes when asked for, from the precache.
const StandardPage = lazy(async () => ({
  default: (await import('#src/features/standard/StandardPage.tsx')).StandardPage,
}));
const AssessPage = lazy(async () => ({
  default: (await import('#src/features/assess/AssessPage.tsx')).AssessPage,
}));
const GapsPage = lazy(async () => ({
  default: (await import('#src/features/gaps/GapsPage.tsx')).GapsPage,
}));
const IndicatorsPage = lazy(async () => ({
  default: (await import('#src/features/indicators/IndicatorsPage.tsx')).IndicatorsPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import('#src/features/report/ReportPage.tsx')).ReportPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('#src/features/results/ResultsPage.tsx')).ResultsPage,
}));
const TrendsPage = lazy(async () => ({
  default: (await import('#src/features/trends/TrendsPage.tsx')).TrendsPage,
}));
const RequirementPage = lazy(async () => ({
  default: (await import('#src/features/requirement/RequirementPage.tsx')).RequirementPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('#src/features/compare/ComparePage.tsx')).ComparePage,
}));
const SharePage = lazy(async () => ({
  default: (await import('#src/features/share/SharePage.tsx')).SharePage,
}));
const RestorePage = lazy(async () => ({
  default: (await import('#src/features/restore/RestorePage.tsx')).RestorePage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('#src/features/settings/SettingsPage.tsx')).SettingsPage,
}));

/** The pages and their addresses. Only the standard can be read without a database. */
export function Pages() {
  const database = useSession((session) => session.database);
  return (
    <Suspense fallback={<Waiting label={text.shell.loading} />}>
      <Switch>
        <Route path="/standarden">
          <StandardPage />
        </Route>
        <Route path="/standarden/:standard/:edition">
          {({ standard, edition }) => <StandardPage chosen={{ standard, edition }} />}
        </Route>
        <Route path="/standarden/:standard/:edition/krav/:number">
          {({ standard, edition, number }) => (
            <StandardPage chosen={{ standard, edition }} requirement={Number(number)} />
          )}
        </Route>
        <Route path="/oversikt">
          <Redirect to={paths.overview} replace />
        </Route>
        {database.status === 'opening' && (
          // Draws its welcome while an empty database opens, and waits by itself where there is something to wait for.
          <Route path="/">
            <OverviewPage />
          </Route>
        )}
        {database.status !== 'open' && (
          <Route>
            <DatabaseProblem state={database} />
          </Route>
        )}
        <Route path="/">
          <OverviewPage />
        </Route>
        <Route path="/vurder/:evaluation">
          {({ evaluation }) => (
            <EvaluationGate evaluation={evaluation} pageName={text.shell.assess}>
              <AssessPage />
            </EvaluationGate>
          )}
        </Route>
        <Route path="/vurder/:evaluation/krav/:number">
          {({ evaluation, number }) => (
            <EvaluationGate evaluation={evaluation} pageName={text.shell.assess}>
              <AssessPage requirement={Number(number)} />
            </EvaluationGate>
          )}
        </Route>
        <Route path="/avvik/:evaluation">
          {({ evaluation }) => (
            <EvaluationGate evaluation={evaluation} pageName={text.shell.gaps}>
              <GapsPage />
            </EvaluationGate>
          )}
        </Route>
        <Route path="/resultat/:evaluation">
          {({ evaluation }) => (
            <EvaluationGate evaluation={evaluation} pageName={text.shell.results}>
              <ResultsPage />
            </EvaluationGate>
          )}
        </Route>
        <Route path="/utvikling/:evaluation">
          {({ evaluation }) => <TrendsPage evaluation={evaluation} />}
        </Route>
        <Route path="/indikatorer/:evaluation">
          {({ evaluation }) => <IndicatorsPage evaluation={evaluation} />}
        </Route>
        <Route path="/rapport/:evaluation">
          {({ evaluation }) => <ReportPage evaluation={evaluation} />}
        </Route>
        <Route path="/krav/:evaluation/:number">
          {({ evaluation, number }) => <RequirementPage evaluation={evaluation} number={Number(number)} />}
        </Route>
        <Route path="/sammenlign">
          <ComparePage />
        </Route>
        <Route path="/del/:evaluation">{({ evaluation }) => <SharePage evaluation={evaluation} />}</Route>
        <Route path="/tilbake/:evaluation?">
          {({ evaluation }) => <RestorePage evaluation={evaluation ?? null} />}
        </Route>
        <Route path="/innstillinger">
          <SettingsPage />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
