import { expect, test } from 'vitest';
import { keepPresence, type Clock, type Colleague } from './presence.ts';

/** A clock that stands still until it is set on. */
function stoppedClock(): Clock & { pass: (milliseconds: number) => void } {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, act) => {
      const one = { at: now + milliseconds, act };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass: (milliseconds) => {
      const until = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.act();
      }
      now = until;
    },
  };
}

function begin() {
  const clock = stoppedClock();
  const said: { evaluation: string; requirement: number | null; gone?: boolean }[] = [];
  const seen: (readonly Colleague[])[] = [];
  const presence = keepPresence(
    () => 'Leder',
    (evaluation, text) => {
      const { requirement, gone } = JSON.parse(text) as { requirement: number | null; gone?: boolean };
      said.push({ evaluation, requirement, ...(gone ? { gone } : {}) });
    },
    (colleagues) => seen.push(colleagues),
    clock,
  );
  return { clock, said, seen, presence };
}

test('where a person is, is said at once, every ten seconds, and when they go', () => {
  const { clock, said, presence } = begin();
  presence.show({ evaluation: 'a', requirement: 3 });
  presence.show({ evaluation: 'a', requirement: 3 });
  clock.pass(9999);
  expect(said).toEqual([{ evaluation: 'a', requirement: 3 }]);
  clock.pass(1);
  presence.show({ evaluation: 'a', requirement: 4 });
  presence.show({ evaluation: 'b', requirement: null });
  presence.show(null);
  clock.pass(60_000);
  expect(said).toEqual([
    { evaluation: 'a', requirement: 3 },
    { evaluation: 'a', requirement: 3 },
    { evaluation: 'a', requirement: 4 },
    { evaluation: 'a', requirement: null, gone: true },
    { evaluation: 'b', requirement: null },
    { evaluation: 'b', requirement: null, gone: true },
  ]);
});

test('a colleague is here from when they say so, elsewhere when they move, and gone when they say so', () => {
  const { seen, presence } = begin();
  presence.hear('A1', 'a', { name: 'Rådgiver', requirement: 3 });
  presence.hear('A1', 'a', { name: 'Rådgiver', requirement: 3 });
  presence.hear('A1', 'a', { name: 'Rådgiver', requirement: 4 });
  presence.hear('A1', 'a', { name: 'Rådgiver', requirement: null, gone: true });
  presence.hear('A1', 'a', { name: 'Rådgiver', requirement: null, gone: true });
  const here = { person: 'A1', name: 'Rådgiver', evaluation: 'a' };
  expect(seen).toEqual([[{ ...here, requirement: 3 }], [{ ...here, requirement: 4 }], []]);
});

test('who is not heard for twenty-five seconds is gone, each for themselves', () => {
  const { clock, seen, presence } = begin();
  presence.hear('A1', 'a', { name: 'A', requirement: 1 });
  clock.pass(10_000);
  presence.hear('B2', 'a', { name: 'B', requirement: 2 });
  const names = () => seen.at(-1)?.map(({ name }) => name);
  clock.pass(14_999);
  expect(names()).toEqual(['A', 'B']);
  clock.pass(1);
  expect(names()).toEqual(['B']);
  clock.pass(10_000);
  expect(names()).toEqual([]);
});

test('a newcomer is answered, and a crowd of them not each for itself', () => {
  const { clock, said, presence } = begin();
  presence.show({ evaluation: 'a', requirement: 1 });
  for (const person of ['A', 'B', 'C']) presence.hear(person, 'a', { name: person, requirement: 1 });
  expect(said).toHaveLength(2);
  clock.pass(2000);
  presence.hear('D', 'a', { name: 'D', requirement: 1 });
  presence.hear('D', 'a', { name: 'D', requirement: 2 });
  expect(said).toHaveLength(3);
});

test('what is no such thing is not heard, and one who is everywhere does not fill the memory', () => {
  const { seen, presence } = begin();
  for (const said of [null, 'hei', {}, { name: 1, requirement: 1 }, { name: 'A', requirement: 0.5 }])
    presence.hear('A1', 'a', said);
  expect(seen).toEqual([]);
  for (let index = 0; index < 1000; index += 1)
    presence.hear('A1', `a${index}`, { name: 'A', requirement: 1 });
  expect(seen.at(-1)).toHaveLength(200);
  presence.hear('B2', 'a', { name: 'B'.repeat(5000), requirement: 1 });
  presence.hear('A1', 'a0', { name: 'B'.repeat(5000), requirement: 1 });
  expect(seen.at(-1)?.find(({ evaluation }) => evaluation === 'a0')?.name).toHaveLength(100);
});
