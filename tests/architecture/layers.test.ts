import { describe, expect, test } from 'vitest';
import { checkLayers } from './checkLayers.ts';
import { findCycles, findRoomCycles } from './findCycles.ts';
import { layerTable } from './layerTable.ts';
import { readRepository, type Files } from './readRepository.ts';

const repository = readRepository();

/** A house of its own, so that what is built in the real one does not change what is proven here. */
const house: Files = new Map(
  [
    'src/app/App.tsx',
    'src/app/global.css',
    'src/domain/standard/Standard.ts',
    'src/features/assess/AssessPage.tsx',
    'src/persistence/database.ts',
    'src/state/session/session.ts',
    'src/text/catalogue.ts',
    'src/ui/Waiting.tsx',
    'deploy/service/main.ts',
    'standards/offices.json',
    'tests/support/buildAnswer.ts',
    'vite.config.ts',
  ].map((path) => [path, '']),
);

/** What is wrong with one more file in that house. */
function judge(path: string, text: string): string[] {
  return checkLayers(new Map([...house, [path, text]]));
}

describe('the layers', () => {
  test('every import of every room is one the table allows', () => {
    expect(checkLayers(repository)).toEqual([]);
  });

  test('no files import each other in a ring', () => {
    expect(findCycles(repository)).toEqual([]);
  });

  test.each(['domain', 'state', 'exchange', 'sync', 'parts', 'ui', 'features/assess', 'features/meetings'])(
    'no rooms of src/%s import each other in a ring',
    (part) => {
      expect(findRoomCycles(repository, `src/${part}`)).toEqual([]);
    },
  );

  test('the table names only rooms that exist or are announced, and itself', () => {
    const known = new Set([...Object.keys(layerTable), 'standards']);
    expect(
      Object.values(layerTable).flatMap(({ rooms }) => rooms.filter((room) => !known.has(room))),
    ).toEqual([]);
  });
});

describe('the check of layers catches', () => {
  const catalogue = '#src/text/catalogue.ts';
  test.each([
    ['an import', `import { text } from '${catalogue}';`],
    ['a relative import', `import { text } from '../../text/catalogue.ts';`],
    ['an import for its effect', `import '${catalogue}';`],
    ['an import without its ending', `import { text } from '#src/text/catalogue';`],
    ['a type-only import', `import type { Catalogue } from '${catalogue}';`],
    ['a type named in place', `type Catalogue = import('${catalogue}').Catalogue;`],
    ['a re-export', `export { text } from '${catalogue}';`],
    ['a re-export of everything', `export * from '${catalogue}';`],
    ['a dynamic import', `const load = () => import('${catalogue}');`],
    ['a dynamic import in a template', `const load = () => import(\`${catalogue}\`);`],
    ['a glob', `const files = import.meta.glob('../../text/*.ts');`],
    ['one glob of several', `const files = import.meta.glob(['./*.ts', '../../text/*.ts', '!./x.ts']);`],
    ['an address', `const address = new URL('../../text/catalogue.ts', import.meta.url);`],
    ['a require', `const text = require('../../text/catalogue.ts');`],
    ['an import with a query', `import raw from '${catalogue}?raw';`],
    ['a reference to a path', `/// <reference path="../../text/catalogue.ts" />`],
  ])('a forbidden room in %s', (_, text) => {
    expect(judge('src/domain/standard/x.ts', text)).toEqual([
      expect.stringMatching(/^src\/domain\/standard\/x\.ts:1 → .+: domain may not import text$/),
    ]);
  });

  test.each([
    ['src/domain/gaps/x.ts', 'zod'],
    ['src/domain/gaps/x.ts', 'react'],
    ['src/domain/gaps/x.ts', 'node:fs'],
    ['src/domain/gaps/x.ts', 'vitest'],
    ['src/catalogue/x.ts', 'zod/mini'],
    ['src/text/x.ts', 'react'],
    ['src/state/x.ts', 'dexie'],
    ['src/ui/X.tsx', 'dexie-react-hooks'],
    ['src/features/gaps/X.tsx', 'dexie'],
    ['src/features/gaps/X.tsx', 'recharts'],
    ['src/features/gaps/X.tsx', '@navikt/ds-css'],
    ['src/app/X.tsx', 'react-hook-form'],
    ['src/exchange/docx/x.ts', 'pptxgenjs'],
    ['src/exchange/evaluations/readEvaluationsFile.ts', 'docx'],
  ])('in %s the package %s', (path, name) => {
    expect(judge(path, `import '${name}';`)).toEqual([
      expect.stringContaining('may not import this package'),
    ]);
  });

  test('one feature in another, also in a folder nobody has named', () => {
    expect(judge('src/features/brandNew/X.tsx', `import '#src/features/assess/AssessPage.tsx';`)).toEqual([
      'src/features/brandNew/X.tsx:1 → #src/features/assess/AssessPage.tsx: features never import each other',
    ]);
    expect(
      judge('src/features/brandNew/X.tsx', `const pages = import.meta.glob('../*/*.tsx');`),
    ).toHaveLength(1);
    expect(judge('src/features/brandNew/X.tsx', `import '../assess/AssessPage.tsx';`)).toHaveLength(1);
  });

  test('a room below that reaches up', () => {
    expect(judge('src/ui/X.tsx', `import '#src/state/session/session.ts';`)).toHaveLength(1);
    expect(judge('src/state/x.ts', `import '#src/app/App.tsx';`)).toHaveLength(1);
    expect(judge('src/features/gaps/X.tsx', `import '#src/persistence/database.ts';`)).toHaveLength(1);
    expect(judge('src/app/X.tsx', `import '#src/domain/standard/Standard.ts';`)).toHaveLength(1);
    expect(judge('src/state/x.ts', `import '#standards/offices.json';`)).toHaveLength(1);
  });

  test('a style sheet that reaches into another room or package', () => {
    const sheet = `/* @import 'x.css'; */\n.a { composes: b from '../../app/global.css'; }\n@import 'bootstrap/x.css';`;
    expect(judge('src/features/gaps/X.module.css', sheet)).toEqual([
      'src/features/gaps/X.module.css:2 → ../../app/global.css: features may not import app',
      'src/features/gaps/X.module.css:3 → bootstrap/x.css: features may not import this package',
    ]);
    expect(judge('src/ui/x.css', `.a { background: url(//x.no/a.png) }`)).toHaveLength(1);
    expect(judge('src/ui/x.css', `.a { background: url(data:image/png;base64,AA) }`)).toEqual([]);
  });

  test('another room by a relative path, though the table allows it', () => {
    expect(judge('src/state/x.ts', `import '../domain/standard/Standard.ts';`)).toEqual([
      'src/state/x.ts:1 → ../domain/standard/Standard.ts: another room is imported through #src/',
    ]);
  });

  test('what cannot be read, or leads nowhere', () => {
    expect(judge('src/domain/x.ts', 'const load = (name: string) => import(`./${name}.ts`);')).toHaveLength(
      1,
    );
    expect(judge('src/domain/x.ts', `import './isNotHere.ts';`)).toHaveLength(1);
    expect(judge('src/domain/x.ts', `import '#elsewhere/a.ts';`)).toHaveLength(1);
    expect(judge('src/domain/x.ts', `/// <reference lib="dom" />`)).toHaveLength(1);
    expect(judge('src/domain/x.ts', `import '../../vite.config.ts';`)).toHaveLength(1);
  });

  test('the service in the app, and the app in the service', () => {
    expect(judge('src/sync/live/x.ts', `import '../../../deploy/service/main.ts';`)).toHaveLength(1);
    expect(judge('deploy/service/token/x.ts', `import '#src/text/catalogue.ts';`)).toHaveLength(1);
    expect(judge('deploy/service/token/x.ts', `import 'dexie';`)).toHaveLength(1);
    expect(judge('deploy/service/token/x.ts', `import '../main.ts'; import 'node:fs';`)).toEqual([]);
  });

  test('a file in no room', () => {
    expect(judge('src/helpful/x.ts', '')).toEqual(['src/helpful/x.ts: lies in no room of the layer table']);
    expect(judge('src/x.ts', '')).toHaveLength(1);
    expect(judge('src/features/X.tsx', '')).toHaveLength(1);
    expect(judge('src/constructor/x.ts', '')).toHaveLength(1);
  });

  test('a ring of files, through whatever kind of import', () => {
    const files = new Map([
      ['src/domain/a.ts', `import type { B } from './b.ts';`],
      ['src/domain/b.ts', `export * from '#src/domain/c.ts';`],
      ['src/domain/c.ts', `const load = () => import('./a.ts');`],
      ['src/domain/d.ts', `import './a.ts';`],
      ['src/text/e.ts', `const all = import.meta.glob('./nb/*.ts');`],
      ['src/text/nb/f.ts', `import '../e.ts';`],
    ]);
    expect(findCycles(files)).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
      'src/text/e.ts → src/text/nb/f.ts → src/text/e.ts',
    ]);
  });

  test('a ring of rooms where no files stand in one', () => {
    const files = new Map([
      ['src/state/years/a.ts', `import '../editing/b.ts';`],
      ['src/state/editing/b.ts', `import './c.ts';`],
      ['src/state/editing/c.ts', `import type { D } from '../years/d.ts';`],
      ['src/state/years/d.ts', `import '../paths.ts';`],
      ['src/state/paths.ts', `import './years/d.ts';`],
      ['src/state/files/e.test.ts', `import '../editing/b.ts';`],
      ['src/state/editing/f.ts', `import '../files/g.ts';`],
      ['src/state/files/g.ts', ''],
    ]);
    expect(findRoomCycles(files, 'src/state')).toEqual(['years → editing → years']);
  });
});

describe('the check of layers lets through', () => {
  test.each([
    ['src/domain/gaps/x.ts', `import * as z from 'zod/mini'; import '../standard/Standard.ts';`],
    [
      'src/domain/gaps/x.test.ts',
      `import { test } from 'vitest'; import '../../../tests/support/buildAnswer.ts';`,
    ],
    ['src/catalogue/x.ts', `import '#standards/offices.json'; import.meta.glob('../../standards/*/*.json');`],
    ['src/features/gaps/X.tsx', `import '#src/ui/Waiting.tsx'; import '#src/domain/standard/Standard.ts';`],
    ['src/features/gaps/X.tsx', `import '@navikt/ds-css/dist/component/tag.min.css';`],
    ['src/app/X.tsx', `const page = () => import('#src/features/assess/AssessPage.tsx');`],
    ['src/exchange/docx/write.ts', `import 'docx';`],
    ['src/exchange/writePptx.ts', `import 'pptxgenjs';`],
    ['src/ui/X.tsx', `const text = "import x from 'dexie'"; // import 'dexie'`],
  ])('in %s %s', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });
});
