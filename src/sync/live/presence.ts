import * as z from 'zod/mini';

/** Where a person is. */
export type Here = { evaluation: string; requirement: number | null };

/** A colleague who is here now. */
export type Colleague = Here & {
  /** Who it is, as the server knows. */
  person: string;
  /** What they call themselves. */
  name: string;
};

/** The time, and what is done later: tests have their own. */
export type Clock = {
  now: () => number;
  /** @returns a function that calls it off */
  after: (milliseconds: number, act: () => void) => () => void;
};

export type Presence = {
  /** Tells the others where this person is now; `null`: no longer anywhere. */
  show: (here: Here | null) => void;
  /** Says it once more: those who have just been reached have heard nothing. */
  again: () => void;
  /** What somebody has said, which may be anything. */
  hear: (person: string, evaluation: string, said: unknown) => void;
  /** Ends it. The others are told. */
  close: () => void;
};

/** How often it is said, in milliseconds. */
const sayEvery = 10_000;

/** Who has not been heard for so long, in milliseconds, is gone: two times unheard. */
const goneAfter = 25_000;

/** Newcomers are answered at the most so often, in milliseconds. */
const answerEvery = 2000;

/** No more than so many are remembered: one who says a thousand places must not fill the memory. */
const mostColleagues = 200;

const saidSchema = z.object({
  name: z.string(),
  requirement: z.nullable(z.int().check(z.positive(), z.lt(100_000))),
  gone: z.optional(z.boolean()),
});

const longestName = 100;

/**
 * Who is here now. Nothing of it is stored anywhere.
 * @param name what this person is called now
 * @param say hands on what is to be said of an evaluation
 * @param onChange called with all colleagues when they are others, or elsewhere
 */
export function keepPresence(
  name: () => string,
  say: (evaluation: string, said: string) => void,
  onChange: (colleagues: readonly Colleague[]) => void,
  clock: Clock,
): Presence {
  let here: Here | null = null;
  let stopSaying = () => {};
  let stopWatching = () => {};
  let answeredAt = Number.NEGATIVE_INFINITY;
  const heard = new Map<string, { colleague: Colleague; at: number }>();

  const tell = () =>
    onChange(
      [...heard.values()]
        .map(({ colleague }) => colleague)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    );
  const sayHere = () => {
    stopSaying();
    if (!here) return;
    say(here.evaluation, JSON.stringify({ name: name(), requirement: here.requirement }));
    stopSaying = clock.after(sayEvery, sayHere);
  };
  const sayGone = (evaluation: string) =>
    say(evaluation, JSON.stringify({ name: name(), requirement: null, gone: true }));
  const forgetSilent = () => {
    stopWatching();
    const silent = [...heard].filter(([, { at }]) => clock.now() - at >= goneAfter);
    for (const [key] of silent) heard.delete(key);
    if (silent.length > 0) tell();
    const [oldest] = [...heard.values()].map(({ at }) => at).toSorted((a, b) => a - b);
    if (oldest !== undefined) stopWatching = clock.after(oldest + goneAfter - clock.now(), forgetSilent);
  };

  const show = (next: Here | null) => {
    const before = here;
    here = next;
    if (before && before.evaluation !== next?.evaluation) sayGone(before.evaluation);
    if (before?.evaluation === next?.evaluation && before?.requirement === next?.requirement) return;
    sayHere();
  };

  return {
    show,
    again: sayHere,
    hear: (person, evaluation, said) => {
      const read = z.safeParse(saidSchema, said);
      if (!read.success) return;
      const key = `${person} ${evaluation}`;
      const before = heard.get(key);
      if (read.data.gone) {
        if (heard.delete(key)) tell();
        return;
      }
      if (!before && heard.size >= mostColleagues) return;
      const colleague: Colleague = {
        person,
        name: read.data.name.slice(0, longestName),
        evaluation,
        requirement: read.data.requirement,
      };
      heard.set(key, { colleague, at: clock.now() });
      forgetSilent();
      if (JSON.stringify(before?.colleague) !== JSON.stringify(colleague)) tell();
      if (before || clock.now() - answeredAt < answerEvery) return;
      answeredAt = clock.now();
      sayHere();
    },
    close: () => {
      show(null);
      stopWatching();
      heard.clear();
    },
  };
}
