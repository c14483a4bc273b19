import { useCallback, useEffect, useRef, useState } from 'react';
import { activeRequirement } from '#src/state/editing/activeRequirement.ts';
import { useAdvanceChoice } from '#src/state/editing/assessChoices.ts';
import { assessedNow, type EvaluationFrame } from '#src/state/editing/answers.ts';
import { editAnswer, redo, undo, useSteps } from '#src/state/editing/editAnswer.ts';
import { isOpenLocked } from '#src/state/editing/openEvaluation.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import { carryOver } from '#src/domain/year/carryOver.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { anchors } from './anchors.ts';
import { isInView, type CardPlace } from './arriveAt.ts';
import { comesByItself } from './comesByItself.ts';
import { describeStep } from './describeStep.ts';
import { neighbour, nextToDo, type Left } from './neighbours.ts';
import type { Command } from './shortcuts.ts';

type Options = {
  frame: EvaluationFrame;
  shown: readonly number[];
  /** The only one that is drawn, when they come one at a time. */
  inHand: number | null;
  /** Whether the list is narrowed, so that there may be more to answer than is shown. */
  narrowed: boolean;
  /** Room for the pause of a theme beside the next card, so that it need not be told of. */
  wide: boolean;
  goTo: (number: number, way?: Partial<Pick<CardPlace, 'focus' | 'past'>>) => void;
  /** All that is shown is done: on to what comes after the last card. */
  goToEnd: () => void;
  say: (message: ToastMessage) => void;
};

export type Commands = {
  /** Stays the same function, so that no card is drawn again for it. */
  run: (command: Command) => void;
  /** A level was chosen with the pointer on a card. The same function always, too. */
  answered: (number: number, before: Score) => void;
  /** «Uendret siden i fjor» was pressed on a card. */
  unchanged: (number: number) => void;
  helpOpen: boolean;
  showHelp: (open: boolean) => void;
};

/** What the keys and the buttons of the page do. */
export function useCommands(options: Options): Commands {
  const [helpOpen, showHelp] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const run = useCallback((command: Command) => perform(command, latest.current, () => showHelp(true)), []);
  const answered = useCallback((number: number, before: Score) => {
    leaveAnswered(number, before, latest.current);
  }, []);
  const unchanged = useCallback((number: number) => sayUnchanged(number, latest.current), []);
  return { run, answered, unchanged, helpOpen, showHelp };
}

const words = pageText.assess.moves;

function perform(command: Command, options: Options, showHelp: () => void): void {
  switch (command.kind) {
    case 'score':
      return scoreActive(command.score, options);
    case 'clear':
      return scoreActive(null, options);
    case 'unchanged': {
      const card = activeCard(options);
      if (card) sayUnchanged(card.number, options);
      return;
    }
    case 'onward': {
      const told = goOn(options);
      if (told) options.say(told);
      return;
    }
    case 'next':
    case 'previous': {
      const to = neighbour(
        options.shown,
        activeRequirement() ?? options.inHand,
        command.kind === 'next' ? 1 : -1,
      );
      if (to !== null) options.goTo(to);
      return;
    }
    case 'write':
      activeCard(options)?.text.focus();
      return;
    case 'leaveText': {
      const heading = document.getElementById(anchors.cardHeading(activeRequirement() ?? 0));
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'nearest' });
      return;
    }
    case 'undo':
    case 'redo':
      return step(command.kind, options);
    case 'help':
      return showHelp();
  }
}

function itemOf(number: number) {
  return assessedNow().find((item) => item.requirement.number === number);
}

/** Whether the answers are locked; says so. */
function isLockedAndSaid(say: Options['say']): boolean {
  const locked = isOpenLocked();
  if (locked) say({ content: pageText.signing.locked.answer, visible: true });
  return locked;
}

/** The card that the keys act on. `null`, and said why: there is none, or the person does not see it. */
function activeCard({ goTo, say }: Options): { number: number; text: HTMLElement } | null {
  if (isLockedAndSaid(say)) return null;
  const number = activeRequirement();
  const card = number === null ? null : document.getElementById(anchors.card(number));
  const field = card?.querySelector<HTMLElement>(`#${anchors.justification(number ?? 0)} textarea`);
  if (number === null || !card || !field) {
    say({ content: words.noActive, visible: true });
    return null;
  }
  // A key must not act on what the person cannot see.
  if (!isInView(card)) {
    goTo(number);
    say({ content: words.activeWasAway(number), visible: true });
    return null;
  }
  return { number, text: field };
}

function scoreActive(score: Score, options: Options): void {
  const card = activeCard(options);
  if (!card) return;
  const { number } = card;
  const before = itemOf(number)?.score ?? null;
  if (before !== score) editAnswer(number, { score });
  if (leaveAnswered(number, before, options)) return;
  options.say({ content: spokenScore(number, options), visible: false });
}

function spokenScore(number: number, { frame }: Options): string {
  const score = itemOf(number)?.score ?? null;
  return words.scored(number, text.scoring.scoreName(score, frame.standard.scale));
}

function sayUnchanged(number: number, options: Options): void {
  const { frame, say } = options;
  if (isLockedAndSaid(say)) return;
  const item = itemOf(number);
  const offer = item ? carryOver(frame.standard, item, frame.earlier) : null;
  if (!offer) {
    say({ content: pageText.assess.unchanged.cannot(number), visible: true });
    return;
  }
  // The button that was pressed is gone with the answer: the focus stays in the card.
  document.getElementById(anchors.cardHeading(number))?.focus({ preventScroll: true });
  editAnswer(number, offer.patch);
  if (leaveAnswered(number, null, options)) return;
  const score = text.scoring.scoreName(offer.score, frame.standard.scale);
  say({ content: pageText.assess.unchanged.said(number, offer.year, score), visible: false });
}

/** Goes on by itself from a card that has got its answer, when no more is expected there. Returns whether it did. */
function leaveAnswered(number: number, before: Score, options: Options): boolean {
  const item = itemOf(number);
  if (!item || !useAdvanceChoice.getState().enabled || !comesByItself(before, item)) return false;
  const told = goOn(options);
  const said = spokenScore(number, options);
  options.say(
    told ? { ...told, content: words.andThen(said, told.content) } : { content: said, visible: false },
  );
  return true;
}

/** Goes to what is next to do. Returns what there is to tell of it, if anything. */
function goOn({ frame, shown, narrowed, wide, goTo, goToEnd }: Options): ToastMessage | null {
  const items = assessedNow();
  const from = activeRequirement();
  const next = nextToDo(shown, from, (number) => leftOf(items.find(isNumber(number))));
  if (next !== null) {
    const past = completedTheme(items, from, next);
    goTo(next, past === null ? {} : { past: past.theme });
    const title = frame.standard.themes.find(({ id }) => id === past?.theme)?.title ?? '';
    return past && { content: words.themeDone({ ...past, title }), visible: !wide };
  }
  if (narrowed) return { content: words.allShownAnswered, visible: true };
  if (items.some((item) => item.applicable && item.score === null)) {
    return { content: words.noMoreUnanswered, visible: true };
  }
  goToEnd();
  return null;
}

function isNumber(number: number | null) {
  return ({ requirement }: AssessedRequirement) => requirement.number === number;
}

function leftOf(item: AssessedRequirement | undefined): Left {
  if (!item) return null;
  return item.score === null ? 'answer' : lacksJustification(item) ? 'justify' : null;
}

/** The theme that is left behind when one goes from one requirement to another, if all of it is answered. */
function completedTheme(items: readonly AssessedRequirement[], from: number | null, to: number) {
  const theme = items.find(isNumber(from))?.requirement.theme;
  if (theme === undefined || theme === items.find(isNumber(to))?.requirement.theme) return null;
  const own = items.filter((item) => item.applicable && item.requirement.theme === theme);
  if (own.some(({ score }) => score === null)) return null;
  return { theme, total: own.length, unjustified: own.filter(lacksJustification).length };
}

function step(kind: 'undo' | 'redo', { goTo, say }: Options): void {
  const { past, future } = useSteps.getState();
  const about = (kind === 'undo' ? past : future).at(-1);
  const number = kind === 'undo' ? undo() : redo();
  if (number === null || !about) {
    say({ content: kind === 'undo' ? words.nothingToUndo : words.nothingToRedo, visible: true });
    return;
  }
  const what = describeStep(about);
  say({ content: kind === 'undo' ? words.undone(what) : words.redone(what), visible: true });
  goTo(number, { focus: 'asItIs' });
}
