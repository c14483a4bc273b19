import { SignedNotice } from '#src/parts/SignedNotice.tsx';

/** Says on every page of an office's year that it is signed and locked, while it is. */
export function SignedBanner({ evaluation }: { evaluation: string }) {
  return <SignedNotice evaluation={evaluation} />;
}
