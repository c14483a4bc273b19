import { describe, expect, test } from 'vitest';
import { readStandard, readStandardFiles } from '#src/domain/standard/readStandard.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import type { ExplanationsFile, Norm } from '#src/domain/standard/StandardFiles.ts';
import { explanationsPath, loadStandard, readJson } from '../../scripts/standards/publishedStandards.ts';

const smallPath = 'tests/fixtures/standards/smaastandard/2.json';

/** A copy of the small standard with one thing changed; the change may leave the type behind on purpose. */
function broken(change: (standard: Standard) => unknown): unknown {
  const copy = structuredClone(loadStandard(smallPath));
  return change(copy) ?? copy;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

/** The small standard with one requirement changed. */
function withRequirement(number: number, change: (requirement: Requirement) => void): unknown {
  return broken((standard) => change(at(standard.requirements, number - 1)));
}

describe('a standard of another municipality', () => {
  test('is read, with a scale, weights and kinds of office of its own', () => {
    const small = loadStandard(smallPath);
    expect(small.requirements).toHaveLength(8);
    expect(small.chapters).toHaveLength(2);
    expect(small.themes).toHaveLength(3);
    expect(small.scale.map((level) => level.value)).toEqual([0, 1, 2, 3]);
    expect(small.obligations.map((rule) => rule.weight)).toEqual([3, 1]);
    expect(small.officeKinds.map((kind) => kind.id)).toEqual(['utlansbu', 'verksted']);
  });

  test('points its editor to the schemas of the published ones', () => {
    expect(readJson(smallPath)).toHaveProperty('$schema', '../../../../standards/norm.schema.json');
    expect(readJson(explanationsPath(smallPath))).toHaveProperty(
      '$schema',
      '../../../../standards/explanations.schema.json',
    );
  });
});

/** For faults of shape: the words are the schema library's own. */
const anything = /./;

const cases: { name: string; input: unknown; where: string; what: string | RegExp }[] = [
  {
    name: 'a gap in the scale',
    input: broken((s) => void s.scale.splice(1, 1)),
    where: 'scale.1',
    what: 'level 2 stands where 1 belongs',
  },
  {
    name: 'a target that is not on the scale',
    input: broken((s) => void (at(s.obligations, 0).target = 4)),
    where: 'obligations.skal',
    what: 'target 4 is not on the scale',
  },
  {
    name: 'two requirements with the same number',
    input: withRequirement(5, (r) => void (r.number = 4)),
    where: 'requirements',
    what: '4 occurs more than once',
  },
  {
    name: 'two themes with the same id',
    input: broken((s) => void (at(s.themes, 1).id = 'apent-for-alle')),
    where: 'themes',
    what: 'apent-for-alle occurs more than once',
  },
  {
    name: 'two chapters with the same id',
    input: broken((s) => void (at(s.chapters, 1).id = 'utlan')),
    where: 'chapters',
    what: 'utlan occurs more than once',
  },
  {
    name: 'two kinds of office with the same id',
    input: broken((s) => void (at(s.officeKinds, 1).id = 'utlansbu')),
    where: 'officeKinds',
    what: 'utlansbu occurs more than once',
  },
  {
    name: 'two parties with the same id',
    input: broken((s) => void (at(s.parties, 1).id = 'utlansbu')),
    where: 'parties',
    what: 'utlansbu occurs more than once',
  },
  {
    name: 'two focus areas with the same id',
    input: broken((s) => void (at(s.focusAreas, 1).id = 'sikkerhet')),
    where: 'focusAreas',
    what: 'sikkerhet occurs more than once',
  },
  {
    name: 'two indicators with the same id',
    input: broken((s) => void s.indicators.push(at(s.indicators, 0))),
    where: 'indicators',
    what: 'levert-i-tide occurs more than once',
  },
  {
    name: 'two rules for the same obligation',
    input: broken((s) => void s.obligations.push(at(s.obligations, 0))),
    where: 'obligations',
    what: 'skal occurs more than once',
  },
  {
    name: 'a checkpoint id used by two requirements',
    input: withRequirement(2, (r) => void (at(r.checkpoints, 0).id = '1a')),
    where: 'checkpoints',
    what: '1a occurs more than once',
  },
  {
    name: 'a theme in a chapter that does not exist',
    input: broken((s) => void (at(s.themes, 0).chapter = 'borte')),
    where: 'themes.apent-for-alle.chapter',
    what: 'borte does not exist',
  },
  {
    name: 'a requirement in a theme that does not exist',
    input: withRequirement(2, (r) => void (r.theme = 'borte')),
    where: 'requirements.2.theme',
    what: 'borte does not exist',
  },
  {
    name: 'a responsible party that does not exist',
    input: withRequirement(2, (r) => void (r.responsible = ['borte'])),
    where: 'requirements.2.responsible',
    what: 'borte does not exist',
  },
  {
    name: 'a participant that does not exist',
    input: withRequirement(2, (r) => void (r.participants = ['borte'])),
    where: 'requirements.2.participants',
    what: 'borte does not exist',
  },
  {
    name: 'a focus area that does not exist',
    input: withRequirement(1, (r) => void (r.focusAreas = ['borte'])),
    where: 'requirements.1.focusAreas',
    what: 'borte does not exist',
  },
  {
    name: 'a related requirement that does not exist',
    input: withRequirement(4, (r) => void (r.related = [{ number: 96 }])),
    where: 'requirements.4.related',
    what: '96 does not exist',
  },
  {
    name: 'an obligation without a rule',
    input: broken((s) => void s.obligations.pop()),
    where: 'requirements.2.obligation',
    what: 'bor does not exist',
  },
  {
    name: 'a party of a kind of office that does not exist',
    input: broken((s) => void (at(s.parties, 2).officeKinds = ['borte'])),
    where: 'parties.idrettslag.officeKinds',
    what: 'borte does not exist',
  },
  {
    name: 'an indicator that bears on a requirement that does not exist',
    input: broken((s) => void (at(s.indicators, 0).bearsOn = [97])),
    where: 'indicators.levert-i-tide.bearsOn',
    what: '97 does not exist',
  },
  {
    name: 'a checkpoint that quotes what the text does not say',
    input: withRequirement(1, (r) => void (at(r.checkpoints, 0).quote = 'alltid gratis')),
    where: 'requirements.1',
    what: '«alltid gratis» is not in the text',
  },
  {
    name: 'an obligation part that quotes what the text does not say',
    input: withRequirement(1, (r) => void (at(r.obligationParts ?? [], 1).quote = 'Den kan ha åpent')),
    where: 'requirements.1',
    what: '«Den kan ha åpent» is not in the text',
  },
  {
    name: 'a reference that quotes what the text does not say',
    input: withRequirement(2, (r) => void (at(r.references, 0).quote = 'skiloven § 1')),
    where: 'requirements.2',
    what: '«skiloven § 1» is not in the text',
  },
  {
    name: 'a deadline that quotes what the text does not say',
    input: withRequirement(
      3,
      (r) => void (r.deadline = { months: 3, after: 'fristen', quote: 'tre måneder' }),
    ),
    where: 'requirements.3',
    what: '«tre måneder» is not in the text',
  },
  {
    name: 'a relation that quotes what the text does not say',
    input: withRequirement(5, (r) => void (r.related = [{ number: 4, quote: 'krav nr. 4' }])),
    where: 'requirements.5',
    what: '«krav nr. 4» is not in the text',
  },
  {
    name: 'a quote with another letter than the text has',
    input: withRequirement(1, (r) => void (r.text = r.text.replace('låne', 'lane'))),
    where: 'requirements.1',
    what: '«låne ut utstyr gratis til alle» is not in the text',
  },
  {
    name: 'obligation parts that are all of one kind',
    input: withRequirement(1, (r) => void r.obligationParts?.pop()),
    where: 'requirements.1.obligationParts',
    what: 'needed only where skal and bør both occur',
  },
  {
    name: 'themes that do not follow the order of the chapters',
    input: broken((s) => void s.chapters.reverse()),
    where: 'themes',
    what: 'entry 3 stands out of order',
  },
  {
    name: 'requirements that do not follow the order of the themes',
    input: withRequirement(2, (r) => void (r.theme = 'reparasjon')),
    where: 'requirements (by theme)',
    what: 'entry 3 stands out of order',
  },
  {
    name: 'requirements that do not stand in the order of their numbers',
    input: withRequirement(2, (r) => void (r.number = 6)),
    where: 'requirements (by number)',
    what: 'entry 3 stands out of order',
  },
  {
    name: 'a theme without requirements',
    input: broken((s) => void s.requirements.splice(2, 1)),
    where: 'themes',
    what: 'retur has nothing in it',
  },
  {
    name: 'a chapter without themes',
    input: broken((s) => void s.chapters.push({ id: 'tomt', number: '3', title: 'Tomt', scope: 'Ingen.' })),
    where: 'chapters',
    what: 'tomt has nothing in it',
  },
  {
    name: 'a short name that two requirements have',
    input: withRequirement(2, (r) => void (r.shortName = 'OPPDIKTET kravnavn 1')),
    where: 'shortName',
    what: 'oppdiktet kravnavn 1 occurs more than once',
  },
  {
    name: 'a revision that is not in the list of changes',
    input: broken((s) => void (s.explanations.revision = 2)),
    where: 'explanations.changes',
    what: 'not one for each of 2 revisions',
  },
  {
    name: 'a missing checkpoint quote',
    input: broken((s) => {
      const { quote: _left, ...rest } = at(at(s.requirements, 0).checkpoints, 0);
      Object.assign(at(s.requirements, 0), { checkpoints: [rest] });
    }),
    where: 'requirements.0.checkpoints.0.quote',
    what: anything,
  },
  {
    name: 'a requirement without checkpoints',
    input: withRequirement(1, (r) => void (r.checkpoints = [])),
    where: 'requirements.0.checkpoints',
    what: anything,
  },
  {
    name: 'seven checkpoints for one requirement',
    input: withRequirement(2, (r) => {
      const first = at(r.checkpoints, 0);
      r.checkpoints = [...'abcdefg'].map((letter) => ({ ...first, id: `2${letter}` }));
    }),
    where: 'requirements.1.checkpoints',
    what: anything,
  },
  {
    name: 'a requirement nobody is responsible for',
    input: withRequirement(1, (r) => void (r.responsible = [])),
    where: 'requirements.0.responsible',
    what: anything,
  },
  {
    name: 'a field the format does not know',
    input: broken((s) => ({ ...s, farge: 'blå' })),
    where: '',
    what: anything,
  },
  {
    name: 'a newer format',
    input: broken((s) => ({ ...s, format: 2 })),
    where: 'format',
    what: anything,
  },
  { name: 'something that is no standard at all', input: 'en rettesnor', where: '', what: anything },
  { name: 'nothing', input: undefined, where: '', what: anything },
];

describe('a standard with a fault', () => {
  test.each(cases.map((fault) => [fault.name, fault] as const))(
    '%s is named with its place',
    (_name, fault) => {
      const { input, where, what } = fault;
      const result = readStandard(input);
      expect(result).toMatchObject({ ok: false });
      const problems = result.ok ? [] : result.problems;
      const matching = problems.filter(
        (problem) =>
          problem.where === where &&
          (typeof what === 'string' ? problem.what === what : what.test(problem.what)),
      );
      expect(matching, JSON.stringify(problems)).not.toEqual([]);
    },
  );
});

describe('two files that do not fit together', () => {
  type Files = { norm: Norm; explained: ExplanationsFile };

  function problemsOf(change: (files: Files) => void): unknown[] {
    const files = {
      norm: readJson(smallPath) as Norm,
      explained: readJson(explanationsPath(smallPath)) as ExplanationsFile,
    };
    change(files);
    const result = readStandardFiles(files.norm, files.explained);
    return result.ok ? [] : result.problems.map(({ where, what }) => `${where}: ${what}`);
  }

  test.each<[string, (files: Files) => void, string]>([
    [
      'another edition',
      ({ explained }) => void (explained.edition = '9'),
      'standard: explains smaastandard 9',
    ],
    [
      'a requirement without an explanation',
      ({ explained }) => void explained.requirements.pop(),
      'requirements: 8 is not explained',
    ],
    [
      'an explanation of a requirement that is not there',
      ({ norm }) => void norm.requirements.pop(),
      'requirements: 8 does not exist',
    ],
    [
      'a theme explained twice',
      ({ explained }) => void explained.themes.push(at(explained.themes, 0)),
      'themes: apent-for-alle occurs more than once',
    ],
    [
      'words of the norm among ours',
      ({ explained }) => Object.assign(at(explained.requirements, 0), { text: 'x' }),
      '',
    ],
  ])('%s is told', (_name, change, told) => {
    expect(problemsOf(change).join('\n')).toContain(told);
    expect(problemsOf(change)).toHaveLength(1);
  });
});
