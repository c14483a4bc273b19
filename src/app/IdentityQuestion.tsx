import { useIdentityQuestion } from '#src/state/start/identityQuestion.ts';
import { loadedPart } from '#src/ui/loadedPart.tsx';

const IdentityDialogue = loadedPart(
  async () => (await import('#src/features/identity/IdentityDialogue.tsx')).IdentityDialogue,
);

/** The question of who one is, over whatever page a file leaves or comes in from. */
export function IdentityQuestion() {
  const isAsked = useIdentityQuestion(({ waiting }) => waiting !== null);
  return isAsked ? <IdentityDialogue /> : null;
}
