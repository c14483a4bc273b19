import { readFileSync } from 'node:fs';
import { readStandard } from '#src/domain/standard/readStandard.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { linkEditions, type EditionChain } from '#src/domain/trends/EditionChain.ts';
import { readEditionMap } from '#src/domain/trends/readEditionMap.ts';

const root = new URL('../../', import.meta.url);

/** A fictional standard in two editions, with every way a requirement can go from the one to the other. */
export function twoEditions(): { older: Standard; newer: Standard; chain: EditionChain } {
  const [older, newer] = [readEdition('2'), readEdition('3')];
  const read = readEditionMap(readJson('3.map'), older, newer);
  if (!read.ok) throw new Error('the map cannot be read');
  return { older, newer, chain: linkEditions([older, newer], [read.map]) };
}

function readEdition(edition: string): Standard {
  const read = readStandard(readJson(edition));
  if (!read.ok) throw new Error(`edition ${edition} cannot be read`);
  return read.standard;
}

function readJson(name: string): unknown {
  const path = `tests/fixtures/standards/smaastandard/${name}.json`;
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}
