import { describe, expect, test } from 'vitest';
import { checkDomainPurity } from './checkDomainPurity.ts';
import { checkExports } from './checkExports.ts';
import { checkLength } from './checkLength.ts';
import { checkNames } from './checkNames.ts';
import { checkStandardKnowledge, readStandardFacts } from './checkStandardKnowledge.ts';
import { checkSuppressions } from './checkSuppressions.ts';
import { checkVisibleText } from './checkVisibleText.ts';
import { findFileDoors } from './findFileDoors.ts';
import { readRepository } from './readRepository.ts';

/** Files of `src` that may be long, and why: only what is generated, or a catalogue of texts. None today. */
const longFiles: Readonly<Record<string, string>> = {};

const repository = readRepository();
const facts = readStandardFacts(repository);

/** One virtual file. */
function only(path: string, text: string) {
  return new Map([[path, text]]);
}

describe('the house', () => {
  test('every folder and file has a name that says what it holds', () => {
    expect(checkNames(repository)).toEqual([]);
  });

  test('no default exports, no barrels', () => {
    expect(checkExports(repository)).toEqual([]);
  });

  test('no way around the compiler or the linter', () => {
    expect(checkSuppressions(repository)).toEqual([]);
  });

  test('no file over 300 lines', () => {
    expect(checkLength(repository, longFiles)).toEqual([]);
  });

  test('every place where files go out or come in is known', () => {
    expect(findFileDoors(repository)).toEqual({
      saves: ['src/state/saveFile.ts'],
      opens: ['src/state/backupFolder.ts', 'src/ui/FileInput.tsx'],
    });
  });

  test('the code knows no standard', () => {
    expect(facts.themes.size).toBeGreaterThan(0);
    expect(facts.counts.size).toBeGreaterThan(0);
    expect(checkStandardKnowledge(repository, facts)).toEqual([]);
  });

  test('components hold no words', () => {
    expect(checkVisibleText(repository)).toEqual([]);
  });

  test('the domain has no clock and no randomness of its own', () => {
    expect(checkDomainPurity(repository)).toEqual([]);
  });
});

describe('the rules of the house catch', () => {
  test.each([
    'src/ui/utils/x.ts',
    'src/domain/helpers/x.ts',
    'src/Common/x.ts',
    'tests/misc/x.ts',
    'src/lib/x.ts',
    'src/ui/index.ts',
    'src/features/gaps/index.tsx',
  ])('the name %s', (path) => {
    expect(checkNames(only(path, ''))).toHaveLength(1);
  });

  test.each([
    'export default function x() {}',
    'const x = 1; export { x as default };',
    `export { x as default, y } from './x.ts'; const z = 1;`,
    `export * from './x.ts';`,
    `export { x } from './x.ts';\nexport type { Y } from './y.ts';`,
    `import { x } from './x.ts';\nexport { x };`,
  ])('the export %s', (text) => {
    expect(checkExports(only('src/ui/x.ts', text))).toHaveLength(1);
  });

  test.each([
    'let x: any;',
    'const x = y as any;',
    'type X = Record<string, any>;',
    '// @ts-ignore\nx();',
    '// @ts-expect-error: later\nx();',
    '/* @ts-nocheck */\nx();',
    'x(); // oxlint-disable-line no-console',
    '/* eslint-disable */\nx();',
  ])('the suppression %s', (text) => {
    expect(checkSuppressions(only('src/ui/x.ts', text))).toHaveLength(1);
    expect(checkSuppressions(only('tests/browser/x.test.ts', text))).toHaveLength(1);
  });

  test('a file that is too long, and an exception that is not needed', () => {
    const files = only('src/ui/x.ts', 'x();\n'.repeat(301));
    expect(checkLength(files, {})).toEqual(['src/ui/x.ts: 301 lines, more than 300']);
    expect(checkLength(files, { 'src/ui/x.ts': 'generated' })).toEqual([]);
    expect(
      checkLength(only('src/ui/x.ts', 'x();\n'.repeat(300)), { 'src/ui/x.ts': 'generated' }),
    ).toHaveLength(1);
  });

  test.each([
    'URL.createObjectURL(blob);',
    `window['showSaveFilePicker']();`,
    'const { showSaveFilePicker } = window;',
    'link.download = name;',
    'const x = <a download href={address} />;',
    `link.href = 'data:text/csv,a;b';`,
  ])('a way out for files: %s', (text) => {
    expect(findFileDoors(only('src/ui/X.tsx', text))).toEqual({ saves: ['src/ui/X.tsx'], opens: [] });
  });

  test.each(['showOpenFilePicker();', 'const x = <input type="file" />;', `input.type = 'file';`])(
    'a way in for files: %s',
    (text) => {
      expect(findFileDoors(only('src/ui/X.tsx', text))).toEqual({ saves: [], opens: ['src/ui/X.tsx'] });
    },
  );

  test.each([
    'const count = 60;',
    'const x = <p>Alle 60 krav</p>;',
    'const x = `${n} av 60`;',
    `if (theme === 'bolig') x();`,
    'const x = <p id={`bolig`} />;',
    `const path = '/standarden/en-standard/1';`,
  ])('knowledge of a standard: %s', (text) => {
    const known = readStandardFacts(
      only(
        'standards/en-standard/1.json',
        JSON.stringify({ themes: [{ id: 'bolig' }], requirements: Array.from({ length: 60 }, () => ({})) }),
      ),
    );
    expect(checkStandardKnowledge(only('src/ui/X.tsx', text), known)).toHaveLength(1);
    expect(checkStandardKnowledge(only('src/ui/X.test.tsx', text), known)).toEqual([]);
  });

  test.each([
    '<p>Hei</p>',
    '<>Hei</>',
    `<p>{'Hei'}</p>`,
    '<p>{`${count} krav`}</p>',
    `<p>{open ? 'Hei' : null}</p>`,
    `<p>{open && 'Hei'}</p>`,
    `<p>{count + ' krav'}</p>`,
    '<p aria-label="Hei" />',
    `<p title={'Hei'} />`,
    `<TextField label={open ? text.a : 'Hei'} />`,
    '<img alt="Hei" />',
    '<input placeholder="Hei" />',
    '<Fieldset legend="Hei" />',
  ])('words in a component: %s', (markup) => {
    expect(checkVisibleText(only('src/ui/X.tsx', `const x = ${markup};`))).toHaveLength(1);
  });

  test.each([
    'Date.now();',
    'new Date();',
    'const at = Date();',
    'Math.random();',
    'globalThis.crypto.randomUUID();',
  ])('a clock or randomness in the domain: %s', (text) => {
    expect(checkDomainPurity(only('src/domain/gaps/x.ts', text))).toHaveLength(1);
  });
});

describe('the rules of the house let through', () => {
  test('what only looks like a fault', () => {
    expect(checkNames(only('src/ui/library/indexed.ts', ''))).toEqual([]);
    expect(checkExports(only('src/ui/x.ts', `const a = { default: 1 }; export { a };`))).toEqual([]);
    expect(checkExports(only('src/ui/x.ts', `import './x.css';`))).toEqual([]);
    expect(checkSuppressions(only('src/ui/x.ts', `const any = '@ts-ignore'; // any of them`))).toEqual([]);
    expect(checkDomainPurity(only('src/domain/x.ts', 'new Date(at); Date.parse(at);'))).toEqual([]);
    expect(checkStandardKnowledge(only('src/ui/x.ts', `const size = 7200; const id = 'x';`), facts)).toEqual(
      [],
    );
  });

  test.each([
    '<p className="card">{text.hello}</p>',
    '<p>{count} / {all} · 100 %</p>',
    `<p>{kind === 'start' && <Start />}</p>`,
    `<p>{format(count, 'long')}</p>`,
    '<p aria-label={text.hello} />',
  ])('markup without words: %s', (markup) => {
    expect(checkVisibleText(only('src/ui/X.tsx', `const x = ${markup};`))).toEqual([]);
  });
});
