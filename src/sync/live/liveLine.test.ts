import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeLiveServer, sessionOf } from '../../../tests/support/fakeLiveServer.ts';
import type { LiveConnection } from './LiveConnection.ts';
import { keepLine, type LiveState } from './liveLine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a call that is taken and never answered is given up and made anew; an answer that comes too late is hung up on', async () => {
  const server = fakeLiveServer([]);
  const [late, next] = [await server.connect(sessionOf('A1', [])), await server.connect(sessionOf('A1', []))];
  let answerLate: (connection: LiveConnection) => void = () => {};
  const calls = [
    new Promise<LiveConnection>((resolve) => {
      answerLate = resolve;
    }),
    Promise.resolve(next),
  ];
  const states: LiveState['status'][] = [];
  const line = keepLine(
    async () => calls.shift() ?? next,
    () => {},
    ({ status }) => states.push(status),
    500,
  );
  await vi.advanceTimersByTimeAsync(7000);
  expect(states).toEqual(['connecting']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(states).toEqual(['connecting', 'failed', 'connecting', 'connected']);
  expect(await line.connected()).toBe(next);
  answerLate(late);
  await vi.advanceTimersByTimeAsync(0);
  expect(late.lost.aborted).toBe(true);
  expect(next.lost.aborted).toBe(false);
  await line.close();
});
