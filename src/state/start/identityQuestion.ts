import { create } from 'zustand';
import { readExampleIds } from '../session/exampleIds.ts';
import { openedDatabase, useSession } from '../session/session.ts';

type IdentityQuestion = {
  /** What waits for the answer. `null`: nothing is asked. */
  waiting: (() => void) | null;
  /** It has been closed during this visit: whoever saw it and let it be is not asked once more. */
  closed: boolean;
};

/** The question of who one is, while it is on the screen. */
export const useIdentityQuestion = create<IdentityQuestion>()(() => ({ waiting: null, closed: false }));

/**
 * Does what brings a file out or in, once the person has been asked who they are. Asked only where nobody has said it
 * on this machine, nor that they would rather not.
 * @param evaluation the only one the file is of: files of the example are nobody's, and nobody is asked
 */
export function onceIdentified(act: () => void, evaluation?: string): void {
  if (isAnswered()) {
    act();
    return;
  }
  isToBeAsked(evaluation).then(
    (ask) => {
      if (ask) useIdentityQuestion.setState({ waiting: act });
      else act();
    },
    // The storage does not answer: whatever comes of the act tells of it.
    act,
  );
}

function isAnswered(): boolean {
  return useSession.getState().identityKnown || useIdentityQuestion.getState().closed;
}

/** Once the database is open it is known who uses the machine, where somebody has said it. */
async function isToBeAsked(evaluation: string | undefined): Promise<boolean> {
  const database = await openedDatabase();
  if (isAnswered()) return false;
  return evaluation === undefined || !(await readExampleIds(database)).has(evaluation);
}

/** The question has been answered: what waited is done. */
export function goOnIdentified(): void {
  const { waiting } = useIdentityQuestion.getState();
  useIdentityQuestion.setState({ waiting: null });
  waiting?.();
}

/** The question is let be, and what waited is not done. */
export function closeIdentityQuestion(): void {
  useIdentityQuestion.setState({ waiting: null, closed: true });
}
