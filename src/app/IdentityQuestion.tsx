import { lazy, Suspense } from 'react';
import { useIdentityQuestion } from '#src/state/start/identityQuestion.ts';

const IdentityDialogue = lazy(async () => ({
  default: (await import('#src/features/identity/IdentityDialogue.tsx')).IdentityDialogue,
}));

/** The question of who one is, over whatever page a file leaves or comes in from. */
export function IdentityQuestion() {
  const isAsked = useIdentityQuestion(({ waiting }) => waiting !== null);
  if (!isAsked) return null;
  return (
    <Suspense fallback={null}>
      <IdentityDialogue />
    </Suspense>
  );
}
