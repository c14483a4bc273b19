/** What `sharing.json` says at the demonstration, and what the packaged example says. */
export const sharingJson = {
  format: 'rettesnor-sharing-1',
  live: 'live',
  session: 'live/session',
  login: 'oauth2/login?redirect={here}',
  logout: 'oauth2/logout',
};
