import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Project } from '#src/domain/evaluation/Project.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import type { EarlierYear } from '#src/domain/forms/FormMaterial.ts';
import { yearsOfProject } from '#src/domain/forms/overProject.ts';
import { standingRows } from '#src/exchange/report/standingRows.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import type { ReportSource } from '../report/reportSource.ts';
import { useSession } from '../session/session.ts';

const none: readonly EarlierYear[] = [];

/**
 * The years before that a form of a whole project is filled from; none for a form of one year.
 * @returns `null` while they are read the first time. Where the days of the project are written while the form is open, what is
 * there stays until they have been read
 */
export function useEarlierYears(
  form: Form,
  { years, evaluation }: Pick<ReportSource, 'years' | 'evaluation'>,
  project: Project | undefined,
): readonly EarlierYear[] | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const wanted =
    form.span === 'project'
      ? yearsOfProject(years, project, evaluation.year).map((year) => year.evaluation)
      : [];
  const key = wanted.join(' ');
  const [atFirst] = useState(wanted.length > 0);
  const [kept, keep] = useState<readonly EarlierYear[] | null>(null);
  const read = useLiveQuery(
    async () => (database && key !== '' ? readEarlierYears(database, key.split(' ')) : none),
    [database, key],
  );
  if (read && read !== kept) keep(read);
  return read ?? kept ?? (atFirst ? null : none);
}

/** Reads what an office had in some of its years. A year that cannot be read is left out: it is told of where it stands. */
async function readEarlierYears(database: RettesnorDatabase, ids: readonly string[]): Promise<EarlierYear[]> {
  const logs = await Promise.all(ids.map(async (id) => readEvaluationLog(database, id)));
  return logs.flatMap((result) => {
    if (!result?.ok) return [];
    const { evaluation, changes } = result.log;
    return [{ evaluation, changes, ...standingRows(result.log) }];
  });
}
