import { Button } from '@navikt/ds-react';
import { canLogOut, logOut, type LoginPlaces } from '#src/state/sharing/liveLogin.ts';
import { pageText } from '#src/text/pageText.ts';

/** Logs out, where that is done from here, and comes back. */
export function LogOutButton({ places }: { places: LoginPlaces }) {
  if (!canLogOut(places)) return null;
  return (
    <Button type="button" size="small" variant="tertiary" onClick={() => void logOut(places)}>
      {pageText.live.login.out}
    </Button>
  );
}
