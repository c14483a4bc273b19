import type { ReactElement } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';
import { PageName } from '#src/ui/PageName.ts';
import { DatabaseProblem } from './DatabaseProblem.tsx';
import { NotFound } from './NotFound.tsx';
import { homePage, morePages, patternsOf, places } from './places.tsx';
import type { Addressed, PlacePage } from './Place.ts';
import { redirects } from './redirects.ts';

const pages = [...places.flatMap((place) => place.pages), ...morePages];

/** The pages and their addresses. */
export function Pages() {
  const database = useSession((session) => session.database);
  return (
    <Switch>
      {redirects.map(({ from, to }) => (
        <Route key={from} path={from}>
          {({ evaluation = '' }: Addressed) => <Redirect to={to(evaluation)} replace />}
        </Route>
      ))}
      {pages.filter((page) => page.withoutDatabase).flatMap(routesOf)}
      {/* Draws its welcome while an empty database opens, and waits by itself where there is something to wait for. */}
      {database.status === 'opening' && !database.slow && routesOf(homePage)}
      {database.status !== 'open' && (
        <Route>
          <DatabaseProblem state={database} />
        </Route>
      )}
      {pages.flatMap(routesOf)}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

/** All addresses of a page have one key: whoever goes from one to another stays on the page. */
function routesOf(page: PlacePage): ReactElement[] {
  return patternsOf(page).map((pattern) => (
    <Route key={page.name} path={pattern}>
      {(addressed: Addressed) => (
        <PageName value={text.shell.pages[page.name]}>{page.draw(addressed)}</PageName>
      )}
    </Route>
  ));
}
