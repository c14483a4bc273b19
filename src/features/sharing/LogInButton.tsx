import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { logIn, logInAgain, type LoginPlaces } from '#src/state/sharing/liveLogin.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = {
  /** What the host has said of where; left out: it is asked when the button is pressed. */
  places?: LoginPlaces;
  label?: string;
  size?: 'small' | 'xsmall';
};

/** Goes to where one logs in, and comes back here; says so where that is not from here. */
export function LogInButton({ places, label = pageText.live.login.press, size = 'small' }: Props) {
  const [elsewhere, setElsewhere] = useState(false);
  const go = async () => setElsewhere(!(await (places ? logIn(places) : logInAgain())));
  return (
    <div>
      <Button type="button" size={size} onClick={() => void go()}>
        {label}
      </Button>
      <div role="status">{elsewhere && <BodyLong>{pageText.live.login.elsewhere}</BodyLong>}</div>
    </div>
  );
}
