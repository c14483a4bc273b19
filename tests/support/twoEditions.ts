import type { Standard } from '#src/domain/standard/Standard.ts';
import { linkEditions, type EditionChain } from '#src/domain/trends/EditionChain.ts';
import { readEditionMap } from '#src/domain/trends/readEditionMap.ts';
import { loadStandard, readJson } from '../../scripts/standards/publishedStandards.ts';

const folder = 'tests/fixtures/standards/smaastandard';

/** A fictional standard in two editions, with every way a requirement can go from the one to the other. */
export function twoEditions(): { older: Standard; newer: Standard; chain: EditionChain } {
  const [older, newer] = [loadStandard(`${folder}/2.json`), loadStandard(`${folder}/3.json`)];
  const read = readEditionMap(readJson(`${folder}/3.map.json`), older, newer);
  if (!read.ok) throw new Error('the map cannot be read');
  return { older, newer, chain: linkEditions([older, newer], [read.map]) };
}
