import { useMemo, useState } from 'react';
import { Redirect, Router, useLocation } from 'wouter';
import { paths } from '#src/state/paths.ts';
import { useSession } from '#src/state/session/session.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Pages } from './Pages.tsx';
import { PanelOver } from './PanelOver.ts';
import { openRequirement } from './openRequirement.ts';
import { RequirementPanel } from './RequirementPanel.tsx';
import { Shell } from './Shell.tsx';

/** The pages, and over them the requirement that the address names: the page one came from stays as it was. */
export function Surface() {
  const [location, navigate] = useLocation();
  const isOpen = useSession(({ database }) => database.status === 'open');
  const open = openRequirement(location);
  const [under, setUnder] = useState(() => (open ? paths.results(open.evaluation) : location));
  if (!open && under !== location) setUnder(location);
  const page = open ? under : location;
  const hook = useMemo(
    () =>
      Object.assign(() => [page, navigate] as [string, typeof navigate], {
        hrefs: (path: string) => `#${path}`,
      }),
    [page, navigate],
  );
  // Among the cards of the same year the card itself is there.
  const cardIsThere =
    open?.part === 'answer' &&
    `${page}/`.startsWith(`${paths.assess(open.evaluation)}/`) &&
    !/(?:tallene|bli-enige)$/.test(page);
  return (
    <>
      <Router hook={hook}>
        <PanelOver value={open?.evaluation ?? null}>
          <Shell>
            <ErrorBoundary at={page}>
              <Pages />
            </ErrorBoundary>
          </Shell>
        </PanelOver>
      </Router>
      {open && cardIsThere && <Redirect to={paths.assessRequirement(open.evaluation, open.number)} replace />}
      {open && !cardIsThere && isOpen && (
        <RequirementPanel {...open} onClose={() => navigate(page, { replace: true })} />
      )}
    </>
  );
}
