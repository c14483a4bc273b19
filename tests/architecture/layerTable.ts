/** A room of the house: what it may import besides itself. */
export type Room = {
  rooms: readonly string[];
  /** Of these it may import types, which are gone when the app runs. */
  types?: readonly string[];
  /** A name alone is exactly that import; `name/*` is whatever lies below it. */
  packages: readonly string[];
};

const aksel = [
  '@navikt/ds-react',
  '@navikt/aksel-icons',
  // One sheet for each component: the whole sheet is larger than the budget.
  '@navikt/ds-css/dist/component/*',
  '@navikt/ds-css/dist/global/*',
];

/** The layers, once. A folder of `src` that does not stand here is not a room. */
export const layerTable: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['zod/mini'] },
  catalogue: { rooms: ['domain', 'standards'], packages: [] },
  persistence: { rooms: ['domain'], packages: ['dexie'] },
  // What the words are for: a missing one does not compile.
  text: { rooms: [], types: ['domain'], packages: [] },
  // fflate: what writers leave unfinished in a zipped format is mended in the parts of the file.
  exchange: { rooms: ['domain', 'text'], packages: ['zod/mini', 'fflate'] },
  sync: { rooms: ['domain'], packages: ['zod/mini', '@nats-io/nats-core'] },
  state: {
    rooms: ['domain', 'catalogue', 'persistence', 'exchange', 'sync'],
    packages: ['zustand', 'zustand/react/shallow', 'dexie-react-hooks', 'react', 'zod/mini'],
  },
  ui: { rooms: [], packages: ['react', ...aksel, 'wouter', 'recharts'] },
  // What several features show, and no feature owns.
  parts: {
    rooms: ['ui', 'state', 'domain', 'text'],
    packages: ['react', 'react-hook-form', '@hookform/resolvers/*', 'zod/mini', ...aksel, 'wouter'],
  },
  // A feature may import itself, never another: see `checkLayers`.
  features: {
    rooms: ['parts', 'ui', 'state', 'domain', 'text'],
    packages: ['react', 'react-hook-form', '@hookform/resolvers/*', 'zod/mini', ...aksel, 'wouter'],
  },
  app: {
    rooms: ['state', 'features', 'ui', 'text'],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      ...aksel,
      'wouter',
      'wouter/use-hash-location',
      'zod/mini',
      'virtual:pwa-register',
      'vite-plugin-pwa/vanillajs',
      'workbox-core',
      'workbox-precaching',
      'workbox-routing',
      '@fontsource-variable/source-sans-3/*',
    ],
  },
};

/**
 * The service that whoever hosts live sharing runs beside the app. The app's rooms import nothing of it, and it of theirs only
 * the domain, where it is said what has been erased: all else that binds them is the decision on live, and the tests that
 * let them meet.
 */
export const serviceRoom: Room = {
  rooms: ['domain'],
  packages: [
    'node:*',
    'zod',
    'zod/mini',
    '@nats-io/transport-node',
    '@nats-io/jetstream',
    '@nats-io/jwt',
    '@nats-io/nkeys',
  ],
};

/** What a test beside its source may import as well. */
export const testRoom: Room = {
  rooms: ['tests/support'],
  packages: ['vitest', 'fake-indexeddb', 'dexie', 'fake-indexeddb/*', 'node:*', 'read-excel-file/node'],
};

/** What each format is written and read with. Only files of `src/exchange` that carry the format in their path may import it. */
export const formatWriters: Readonly<Record<string, string>> = {
  docx: 'docx',
  pptx: 'pptxgenjs',
};
