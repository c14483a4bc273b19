import { saveQueue } from '../session/saving.ts';
import { readLiveOffer, type LiveOffer } from './liveOffer.ts';

/** What the host has said of where one logs in and out. */
export type LoginPlaces = Pick<Extract<LiveOffer, { kind: 'offered' }>, 'config'>;

/** Where the person is now, as a path of the app's own origin. */
function herePath(): string {
  const { pathname, search, hash } = window.location;
  return `${pathname}${search}${hash}`;
}

/** Goes to where one logs in, or out, and comes back to this place. What is being written is saved first. */
async function goAway(address: string | null): Promise<boolean> {
  if (address === null) return false;
  await saveQueue.flush();
  window.location.assign(address);
  return true;
}

/** Logs in. @returns false: the host logs people in elsewhere */
export async function logIn({ config }: LoginPlaces): Promise<boolean> {
  return goAway(config.login(herePath()));
}

/** Logs out. @returns false: the host logs people out elsewhere */
export async function logOut({ config }: LoginPlaces): Promise<boolean> {
  return goAway(config.logout(herePath()));
}

/** Logs in from anywhere in the app. @returns false: it has to be done elsewhere, or later */
export async function logInAgain(): Promise<boolean> {
  const offer = await readLiveOffer();
  return offer.kind === 'offered' && logIn(offer);
}

/** Whether one logs out from here. */
export function canLogOut({ config }: LoginPlaces): boolean {
  return config.logout('/') !== null;
}
