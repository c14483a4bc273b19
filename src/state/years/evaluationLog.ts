import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import { loadYearFile } from '#src/catalogue/yearFiles.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { YearFile } from '#src/domain/year/YearFile.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import type { Reading } from '../Reading.ts';
import { inSignedWords } from './inSignedWords.ts';
import { officeOf, type Office } from './office.ts';
import { useSession } from '../session/session.ts';

/** The whole log of an evaluation, with what is needed to speak of it. */
export type LoggedEvaluation = {
  log: EvaluationLog;
  office: Office;
  standard: Standard;
  /** What is proposed for the year of the edition. `null`: nothing is. */
  yearFile: YearFile | null;
};

export type EvaluationLogState = Reading<LoggedEvaluation, 'not-found' | 'standard-missing'>;

/** The log of an evaluation as it is now, in this tab and in others. */
export function useEvaluationLog(evaluation: string): EvaluationLogState {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    () => (database ? readEvaluationLog(database, evaluation).catch(() => 'failed' as const) : undefined),
    [database, evaluation],
  );
  const log = typeof read === 'object' && read?.ok && read.log.id === evaluation ? read.log : null;
  const frame = useFrame(log);
  if (read === null) return { status: 'not-found' };
  if (read === 'failed' || (read && !read.ok)) return { status: 'failed' };
  if (!log || frame === null) return { status: 'loading' };
  return typeof frame === 'string' ? { status: frame } : { status: 'ready', log, ...frame };
}

type Frame = Omit<LoggedEvaluation, 'log'> | 'standard-missing' | 'failed';

/** Office and standard, which come from chunks of the app. The standard changes with the signature, in whose words it is. */
function useFrame(log: EvaluationLog | null): Frame | null {
  const [frame, setFrame] = useState<{ id: string; frame: Frame } | null>(null);
  useEffect(() => {
    if (!log) return undefined;
    let current = true;
    Promise.all([loadStandard(log.evaluation), loadYearFile(log.evaluation), loadOffices()]).then(
      async ([standard, yearFile, offices]) => {
        const worded = standard && (await inSignedWords(standard, log.signatures));
        const office = officeOf(log.evaluation, offices);
        if (current)
          setFrame({
            id: log.id,
            frame: worded ? { office, standard: worded, yearFile } : 'standard-missing',
          });
      },
      () => current && setFrame({ id: log.id, frame: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [log]);
  return log && frame?.id === log.id ? frame.frame : null;
}
