import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { draw } from './draw.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
});

function Today() {
  const now = useNow();
  return (
    <p>
      {dayOf(now)} {now.getHours()}
    </p>
  );
}

// The second is the night on which a day of Oslo has 25 hours, the third one on which a year begins.
test.each([
  [new Date(2026, 2, 28, 23, 59, 50), '2026-03-28 23', '2026-03-29 0'],
  [new Date(2026, 9, 24, 23, 59, 50), '2026-10-24 23', '2026-10-25 0'],
  [new Date(2026, 11, 31, 23, 59, 50), '2026-12-31 23', '2027-01-01 0'],
])('a page that is open at midnight has the new day soon after: %s', async (before, today, tomorrow) => {
  vi.setSystemTime(before);
  draw(<Today />);
  await expect.element(page.getByText(today)).toBeVisible();
  vi.advanceTimersByTime(60_000);
  await expect.element(page.getByText(tomorrow)).toBeVisible();
});

test('the hours of a day draw nothing anew, and a machine that has slept knows when it is looked at', async () => {
  vi.setSystemTime(new Date(2026, 4, 4, 9));
  draw(<Today />);
  await expect.element(page.getByText('2026-05-04 9')).toBeVisible();
  vi.advanceTimersByTime(3 * 3_600_000);
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(page.getByText('2026-05-04 9')).toBeVisible();
  vi.setSystemTime(new Date(2026, 4, 6, 8));
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(page.getByText('2026-05-06 8')).toBeVisible();
});
