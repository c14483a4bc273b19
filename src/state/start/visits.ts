import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { rowPlace } from '#src/domain/changes/rowPlace.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import {
  countLog,
  lookAt,
  newsSince,
  type LogCount,
  type News,
  type Visits,
} from '#src/domain/changes/lastVisit.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { openedDatabase } from '../session/session.ts';

const lookSchema = z.object({ at: z.iso.datetime(), held: z.record(z.string(), z.number()) });
const visitsSchema = z.object({ latest: lookSchema, before: z.nullable(lookSchema) });

/** Where it is remembered when an evaluation was last looked at on this machine, and what it held. */
export function visitsSetting(evaluation: string): string {
  return `visits:${evaluation}`;
}

/** What one person has added, and the numbers of the requirements it is about, in order. */
export type NewsBy = Pick<News, 'author' | 'changes'> & { requirements: readonly number[] };

/** What has come to an evaluation since somebody was last here, and when that was. */
export type NewsHere = { since: string; news: readonly NewsBy[] };

/** What is new in an evaluation since the last visit. `null` while it is read, on the first visit, and when it cannot be told. */
export function useNewsSinceLastVisit(log: EvaluationLog): NewsHere | null {
  const [found, setFound] = useState<{ id: string; here: NewsHere | null } | null>(null);
  const { id, changes } = log;
  const isKnown = found?.id === id;
  useEffect(() => {
    if (isKnown) return undefined;
    let current = true;
    const held = countLog(changes);
    rememberLook(id, held).then(
      ({ before }) => {
        if (!current) return;
        const here = before && { since: before.at, news: newsIn(newsSince(before.held, held), changes) };
        setFound({ id, here });
      },
      // A page that tells what is new is no reason to stop anybody.
      () => current && setFound({ id, here: null }),
    );
    return () => {
      current = false;
    };
  }, [id, changes, isKnown]);
  return isKnown ? found.here : null;
}

function newsIn(news: readonly News[], changes: EvaluationLog['changes']): NewsBy[] {
  return news.map(({ author, changes: count, rows }) => {
    const ids = new Set(rows);
    const numbers = changes.flatMap((change) =>
      ids.has(change.entityId) ? (rowPlace(change)?.requirement ?? []) : [],
    );
    return { author, changes: count, requirements: [...new Set(numbers)].toSorted((a, b) => a - b) };
  });
}

async function rememberLook(evaluation: string, held: LogCount): Promise<Visits> {
  const database = await openedDatabase();
  const key = visitsSetting(evaluation);
  const stored = z.safeParse(visitsSchema, await readSetting(database, key));
  const visits = lookAt(stored.success ? stored.data : null, held, new Date());
  await writeSetting(database, key, visits);
  return visits;
}
