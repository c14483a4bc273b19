import { BodyLong } from '@navikt/ds-react';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';

/** For addresses that lead nowhere. */
export function NotFound() {
  const words = text.shell.notFound;
  return (
    <>
      <PageHeading title={words.title} documentTitle={text.shell.pageTitle(words.title)} />
      <BodyLong spacing>{words.body}</BodyLong>
      <RouteLink to={paths.overview}>{words.toOverview}</RouteLink>
    </>
  );
}
