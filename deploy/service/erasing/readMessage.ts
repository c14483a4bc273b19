import * as z from 'zod/mini';

/** A message of a stream. */
export type StoredMessage = { seq: number; subject: string; data: Uint8Array };

/** A change as it was handed over. Nothing but what is looked at here has been judged. */
export type Said = { id: string; evaluation: string; version: number; change: object };

const contentSchema = z.object({
  version: z.int().check(z.positive()),
  change: z.looseObject({ id: z.string(), evaluation: z.string() }),
});

/** Reads a message of an office's stream, which may be anything; `null` where no app would take it for a change. */
export function readMessage({ subject, data }: Omit<StoredMessage, 'seq'>, office: string): Said | null {
  const [kind = '', of, evaluation = ''] = subject.split('.');
  if (!['changes', 'relayed'].includes(kind) || of !== office) return null;
  const content = z.safeParse(contentSchema, parse(data));
  if (!content.success || content.data.change.evaluation !== evaluation) return null;
  const { version, change } = content.data;
  return { id: change.id, evaluation, version, change };
}

function parse(data: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(data)) as unknown;
  } catch {
    return null;
  }
}
