import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const lastYear = 2026;
const office = 'nav-grorud';

/**
 * The file of a made-up city, 15 bydeler and 15 NAV-kontor, and one of its evaluations.
 * @param {string} root
 * @param {{ years: number, alone?: boolean }} size `alone`: a single office
 */
export async function cityFile(root, { years, alone = false }) {
  const { module } = await runnerImport(join(root, 'tests/bench/cityLog.ts'), { configFile: false, root });
  /** @param {string} path */
  const read = (path) => JSON.parse(readFileSync(join(root, 'standards', path), 'utf8'));
  const { module: assembling } = await runnerImport(join(root, 'src/domain/standard/assembleStandard.ts'), {
    configFile: false,
    root,
  });
  const edition = 'oslostandard-integrering-flyktninger/1';
  const standard = assembling.assembleStandard(read(`${edition}.json`), read(`${edition}.explanations.json`));
  /** @type {{ offices: { id: string, kind: string }[] }} */
  const { offices } = read('offices.json');
  const members = offices.filter(({ id, kind }) =>
    alone ? id === office : kind === 'bydel' || kind === 'nav-kontor',
  );
  const bytes = module.writeCity({ standard, offices: members, years, lastYear, seed: 7 });
  return { bytes, evaluation: `${office}_${lastYear}_${standard.id}_${standard.edition}` };
}
