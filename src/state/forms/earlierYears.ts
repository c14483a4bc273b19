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

/** No year before: a form of one year is filled from none. */
export const noEarlierYears: readonly EarlierYear[] = [];

/**
 * The years before that forms of a whole project are filled from. They are read as soon as the page is there, whichever form is looked
 * at: one that needs them is drawn at once.
 * @returns `null` while they are read the first time. Where the days of the project are written while the form is open, what is
 * there stays until they have been read
 */
export function useEarlierYears(
  forms: readonly Form[],
  { years, evaluation }: Pick<ReportSource, 'years' | 'evaluation'>,
  project: Project | undefined,
): readonly EarlierYear[] | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const wanted = forms.some(({ span }) => span === 'project')
    ? yearsOfProject(years, project, evaluation.year).map((year) => year.evaluation)
    : [];
  const key = wanted.join(' ');
  const [atFirst] = useState(wanted.length > 0);
  const [kept, keep] = useState<readonly EarlierYear[] | null>(null);
  const read = useLiveQuery(
    async () => (database && key !== '' ? readEarlierYears(database, key.split(' ')) : noEarlierYears),
    [database, key],
  );
  if (read && read !== kept) keep(read);
  return read ?? kept ?? (atFirst ? null : noEarlierYears);
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
