import { join } from 'node:path';
import { runnerImport } from 'vite';
import { cityFile } from './cityFile.mjs';

/** Actions of one plan, each with a deadline of its own. */
export const manyActions = 200;

/**
 * The file of one office with answers to all of the standard, and a plan as long as anybody's.
 * @param {string} root
 * @returns {Promise<{ bytes: Uint8Array, evaluation: string }>}
 */
export async function planFile(root) {
  /** @param {string} path */
  const load = async (path) => (await runnerImport(join(root, path), { configFile: false, root })).module;
  const { bytes, evaluation } = await cityFile(root, { years: 1, alone: true });
  const { readEvaluationsFile } = await load('src/exchange/evaluations/readEvaluationsFile.ts');
  const { writeEvaluationsFile } = await load('src/exchange/evaluations/evaluationsFile.ts');
  const { uuidv7 } = await load('src/domain/changes/uuidv7.ts');
  const { actionId } = await load('src/domain/changes/entities/actionId.ts');
  const [log] = readEvaluationsFile(bytes).content.evaluations.map(
    (/** @type {{ log: object }} */ each) => each.log,
  );
  const [{ author, device }] = log.changes;
  const statuses = ['plan', 'carryOut', 'evaluate', 'correct', 'done', 'dropped'];
  const numbers = log.answers.map((/** @type {{ requirement: number }} */ { requirement }) => requirement);
  const start = Date.UTC(2026, 5, 1);
  const day = 24 * 60 * 60 * 1000;
  const actions = Array.from({ length: manyActions }, (_, index) => {
    const at = start + index * 1000;
    const part = uuidv7(at, new Uint8Array(10).fill(index % 256));
    const status = statuses[index % statuses.length];
    const deadline = new Date(Date.now() + (index - 30) * 3 * day).toISOString().slice(0, 10);
    return {
      id: uuidv7(at, new Uint8Array(10).fill((index + 1) % 256)),
      evaluation,
      entity: 'action',
      entityId: actionId.make(evaluation, part),
      parents: [],
      patch: {
        title: `Skrive rutine nummer ${index + 1} og ta den i bruk i alle team`,
        why: 'Det gjøres ulikt i dag, og ingen vet hvem som har ansvaret.',
        'responsible:a': { role: `Fagleder ${index % 8}` },
        deadline: { day: deadline, reason: '' },
        [`expected:${numbers[index % numbers.length]}`]: 3 + (index % 2),
        [`expected:${numbers[(index * 7 + 1) % numbers.length]}`]: 3,
        ...(status === 'plan' ? {} : { status }),
      },
      author,
      device,
      at: new Date(at).toISOString(),
    };
  });
  const evaluations = [{ id: evaluation, changes: [...log.changes, ...actions] }];
  return { bytes: writeEvaluationsFile(evaluations, new Date(start)), evaluation };
}
