import { listStandards, useOffices } from '#src/state/years/catalogue.ts';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { text } from '#src/text/catalogue.ts';
import { Dialogue } from '#src/ui/Dialogue.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { StartForm } from './StartForm.tsx';

type Props = { summaries: readonly EvaluationSummary[]; onClose: () => void };

/** Asks for whom, against what and for which year, and starts. */
export function StartDialogue({ summaries, onClose }: Props) {
  const words = text.overview.start;
  const offices = useOffices();
  const currentYear = useNow().getFullYear();
  return (
    <Dialogue title={words.title} closeLabel={words.close} onClose={onClose}>
      {offices ? (
        <StartForm
          offices={offices}
          standards={listStandards()}
          currentYear={currentYear}
          summaries={summaries}
          onClose={onClose}
        />
      ) : (
        <Waiting label={words.loading} />
      )}
    </Dialogue>
  );
}
