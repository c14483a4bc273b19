import { describe, expect, test } from 'vitest';
import { checkDatabaseDoor } from './checkDatabaseDoor.ts';
import { checkBareText } from './checkBareText.ts';
import { checkDomainPurity } from './checkDomainPurity.ts';
import { checkExports } from './checkExports.ts';
import { checkForcedColours } from './checkForcedColours.ts';
import { checkKindQuestions } from './checkKindQuestions.ts';
import { checkLength } from './checkLength.ts';
import { checkNames } from './checkNames.ts';
import { checkScripts } from './checkScripts.ts';
import { checkShownNames } from './checkShownNames.ts';
import { checkStandardKnowledge, readStandardFacts } from './checkStandardKnowledge.ts';
import { checkSuppressions } from './checkSuppressions.ts';
import { checkAddButtons } from './checkAddButtons.ts';
import { checkNow } from './checkNow.ts';
import { checkTextFields } from './checkTextFields.ts';
import { checkVisibleText } from './checkVisibleText.ts';
import { findFileDoors } from './findFileDoors.ts';
import { findLogExits } from './findLogExits.ts';
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

  test('no script reads the tests', () => {
    expect(checkScripts(repository)).toEqual([]);
  });

  test('no file over 300 lines', () => {
    expect(checkLength(repository, longFiles)).toEqual([]);
  });

  test('every place where files go out or come in is known', () => {
    expect(findFileDoors(repository)).toEqual({
      saves: ['src/state/files/saveFile.ts'],
      opens: [
        'src/state/backup/backupFolder.ts',
        'src/state/sharing/chooseSharing.ts',
        'src/ui/FileInput.tsx',
      ],
    });
  });

  test('the name of a file or a folder is shown without what no eye sees', () => {
    expect(checkShownNames(repository)).toEqual([]);
    expect(checkShownNames(only('src/features/x/X.tsx', '<b key={file.name}>{file.name}</b>'))).toHaveLength(
      1,
    );
    expect(checkShownNames(only('src/features/x/X.tsx', 'words.take(shownName(file.name))'))).toEqual([]);
  });

  test('no log leaves but by being sealed', () => {
    expect(findLogExits(repository)).toEqual({
      'src/state/backup/backupWork.ts': ['takeOutLogs'],
      'src/state/backup/writeUpgradeCopy.ts': ['readSnapshot'],
      'src/state/sharing/wayMeetings.ts': ['takeOutUnshown'],
      'src/state/sharing/shareEvaluation.ts': ['takeOutLogs'],
    });
  });

  test('the code knows no standard', () => {
    expect(facts.themes.size).toBeGreaterThan(0);
    expect(facts.counts.size).toBeGreaterThan(0);
    expect(checkStandardKnowledge(repository, facts)).toEqual([]);
  });

  test('text beside what comes and goes has an element of its own', () => {
    expect(checkBareText(repository)).toEqual([]);
    const bare = 'const x = <p>{open && <b />}{words.title}</p>;';
    expect(checkBareText(only('src/ui/X.tsx', bare))).toHaveLength(1);
    const held = 'const x = <p>{open && <b />}<span>{words.title}</span></p>;';
    expect(checkBareText(only('src/ui/X.tsx', held))).toEqual([]);
  });

  test('a border that is not seen is thought of in forced colours', () => {
    expect(checkForcedColours(repository)).toEqual([]);
    const hidden = '.tab { border-block-end: 3px solid transparent; }';
    expect(checkForcedColours(only('src/ui/tab.css', hidden))).toEqual(['src/ui/tab.css']);
  });

  test('no field cuts what is put into it', () => {
    expect(checkTextFields(repository)).toEqual([]);
    const cut = '<input maxLength={5} />;';
    expect(checkTextFields(only('src/ui/Field.tsx', cut))).toEqual(['src/ui/Field.tsx:1: maxLength']);
  });

  test('what adds is the one button that does', () => {
    expect(checkAddButtons(repository)).toEqual([]);
    const own = '<Button icon={<PlusIcon aria-hidden />} />;';
    expect(checkAddButtons(only('src/features/x/X.tsx', own))).toEqual([
      'src/features/x/X.tsx: a plus of its own',
    ]);
  });

  test('a page that is left open past midnight knows what day it is', () => {
    expect(checkNow(repository)).toEqual([]);
    const once = 'const [today] = useState(() => dayOf(new Date()));';
    expect(checkNow(only('src/features/x/X.tsx', once))).toEqual([
      'src/features/x/X.tsx: a day that is asked for once',
    ]);
  });

  test('components hold no words', () => {
    expect(checkVisibleText(repository)).toEqual([]);
  });

  test('whoever needs the database waits for it', () => {
    expect(checkDatabaseDoor(repository)).toEqual([]);
  });

  test('nobody asks what kind a row is but its declaration', () => {
    expect(checkKindQuestions(repository)).toEqual([]);
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

  test('a log that leaves unsealed', () => {
    const [path, read] = ['src/state/sharing/x.ts', 'await readEvaluationLog(database, id)'];
    expect(findLogExits(only(path, `writeEvaluationsFile([${read}], at);`))).toEqual({ [path]: [] });
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
    'const database = useSession.getState().database;',
    'const { database } = useSession.getState();',
    'const { device, database: state } = useSession.getState();',
    `if (!open) throw new Error('The database is not open');`,
  ])('a look for the database: %s', (text) => {
    expect(checkDatabaseDoor(only('src/state/x.ts', text))).toHaveLength(1);
    expect(checkDatabaseDoor(only('src/state/session/session.ts', text))).toEqual([]);
  });

  test.each([
    'const number = answerKey(entityId)?.requirement;',
    `import { indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';`,
    `if (entity === 'answer') x();`,
    `rows.filter((row) => row.entity !== 'evaluation');`,
    `if ('answer' === change.entity) x();`,
    'switch (row.entity) {',
  ])('a question of kind: %s', (text) => {
    expect(checkKindQuestions(only('src/state/x.ts', text))).toHaveLength(1);
    expect(checkKindQuestions(only('src/domain/changes/entities/answer.ts', text))).toEqual([]);
    expect(checkKindQuestions(only('src/state/x.test.ts', text))).toEqual([]);
  });

  test.each([
    `import { x } from '../tests/support/x.ts';`,
    `import { x } from '../../tests/support/x.ts';`,
    `await runnerImport('/tests/support/x.ts', options);`,
  ])('a script that reads a test: %s', (text) => {
    expect(checkScripts(only('scripts/x.mjs', text))).toEqual(['scripts/x.mjs:1: tests/support/x.ts']);
    expect(checkScripts(only('tests/e2e/x.ts', text))).toEqual([]);
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
