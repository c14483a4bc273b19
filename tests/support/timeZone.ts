/** Node reads TZ when a process starts; should that ever stop working, the second time zone would prove nothing. */
const wanted = process.env['TZ'];
const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const winterOffset = new Date(2026, 0, 15).getTimezoneOffset();
const expectedOffset = { 'Europe/Oslo': -60, 'Pacific/Honolulu': 600 }[wanted ?? ''];

if (actual !== wanted || winterOffset !== expectedOffset) {
  throw new Error(`Tests should run in ${wanted}, but run in ${actual} (offset ${winterOffset})`);
}
