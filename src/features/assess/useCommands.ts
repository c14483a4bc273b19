import { useCallback, useState } from 'react';
import { activeRequirement } from '#src/state/activeRequirement.ts';
import { assessedNow, type EvaluationFrame } from '#src/state/answers.ts';
import { editAnswer, redo, undo, useSteps } from '#src/state/editAnswer.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { anchors } from './anchors.ts';
import { isInView, type Place } from './arriveAt.ts';
import { describeStep } from './describeStep.ts';
import { neighbour, nextUnanswered } from './neighbours.ts';
import type { Command } from './shortcuts.ts';

type Options = {
  frame: EvaluationFrame;
  shown: readonly number[];
  /** Whether the list is narrowed, so that there may be more to answer than is shown. */
  narrowed: boolean;
  goTo: (number: number, focus?: Extract<Place, { kind: 'card' }>['focus']) => void;
  say: (message: ToastMessage) => void;
};

export type Commands = {
  run: (command: Command) => void;
  helpOpen: boolean;
  showHelp: (open: boolean) => void;
};

/** What the keys and the buttons of the page do. */
export function useCommands({ frame, shown, narrowed, goTo, say }: Options): Commands {
  const [helpOpen, showHelp] = useState(false);
  const words = pageText.assess.moves;

  const scoreActive = useCallback(
    (score: Score) => {
      const number = activeRequirement();
      const card = number === null ? null : document.getElementById(anchors.card(number));
      if (number === null || !card) {
        say({ content: words.noActive, visible: true });
        return;
      }
      // A key must not act on what the person cannot see.
      if (!isInView(card)) {
        goTo(number);
        say({ content: words.activeWasAway(number), visible: true });
        return;
      }
      const current = assessedNow().find((item) => item.requirement.number === number)?.score ?? null;
      if (current !== score) editAnswer(number, { score });
      const spoken = text.scoring.scoreName(score, frame.standard.scale);
      say({ content: words.scored(number, spoken), visible: false });
    },
    [frame, goTo, say, words],
  );

  const step = useCallback(
    (kind: 'undo' | 'redo') => {
      const { past, future } = useSteps.getState();
      const about = (kind === 'undo' ? past : future).at(-1);
      const number = kind === 'undo' ? undo() : redo();
      if (number === null || !about) {
        say({ content: kind === 'undo' ? words.nothingToUndo : words.nothingToRedo, visible: true });
        return;
      }
      const what = describeStep(about);
      say({ content: kind === 'undo' ? words.undone(what) : words.redone(what), visible: true });
      goTo(number, 'asItIs');
    },
    [goTo, say, words],
  );

  const run = useCallback(
    (command: Command) => {
      switch (command.kind) {
        case 'score':
          return scoreActive(command.score);
        case 'clear':
          return scoreActive(null);
        case 'nextUnanswered': {
          const unanswered = new Set(
            assessedNow()
              .filter((item) => item.score === null)
              .map((item) => item.requirement.number),
          );
          const next = nextUnanswered(shown, activeRequirement(), (number) => unanswered.has(number));
          if (next !== null) goTo(next);
          else say({ content: narrowed ? words.allShownAnswered : words.noMoreUnanswered, visible: true });
          return;
        }
        case 'next':
        case 'previous': {
          const to = neighbour(shown, activeRequirement(), command.kind === 'next' ? 1 : -1);
          if (to !== null) goTo(to);
          return;
        }
        case 'search': {
          const field = document.getElementById(anchors.search);
          field?.focus();
          if (field instanceof HTMLInputElement) field.select();
          return;
        }
        case 'undo':
        case 'redo':
          return step(command.kind);
        case 'help':
          return showHelp(true);
      }
    },
    [shown, narrowed, goTo, say, scoreActive, step, words],
  );
  return { run, helpOpen, showHelp };
}
