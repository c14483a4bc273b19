import type { DatabaseState } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';

type Props = { state: Exclude<DatabaseState, { status: 'open' }> };

/** Stands in for every page that needs the database while there is none, and says why. */
export function DatabaseProblem({ state }: Props) {
  if (state.status === 'opening' && !state.slow) return <Waiting label={text.shell.database.openingTitle} />;
  const { title, body } = explain(state);
  const reload = { label: text.shell.database.reload, onPress: () => window.location.reload() };
  return <Problem title={title} body={body} actions={[reload]} />;
}

function explain(state: Props['state']): { title: string; body: string } {
  const words = text.shell.database;
  if (state.status === 'opening') return { title: words.slowTitle, body: words.slow };
  if (state.status === 'lost') {
    return state.reason === 'taken-over'
      ? { title: words.takenOverTitle, body: words.takenOver }
      : { title: words.closedTitle, body: words.closed };
  }
  switch (state.result.kind) {
    case 'too-new':
      return { title: words.tooNewTitle, body: words.tooNew };
    case 'upgrade-failed':
      return { title: words.upgradeFailedTitle, body: words.upgradeFailed };
    case 'copy-failed':
      return { title: words.copyFailedTitle, body: words.copyFailed(state.result.failure === 'quota') };
    case 'failed':
      return { title: words.failedTitle, body: words.failed[state.result.failure] };
  }
}
