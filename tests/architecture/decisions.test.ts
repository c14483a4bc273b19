import { describe, expect, test } from 'vitest';
import { checkDecisions } from './checkDecisions.ts';
import { checkLinks } from './checkLinks.ts';
import { readRepository } from './readRepository.ts';

const repository = readRepository();

/** A decision as it should be. */
function decision(number: number) {
  return `# ${number}. A title\n\n**Context.** a\n\n**Decision.** b\n\n**Consequences.** c\n`;
}

describe('the documents', () => {
  test('decisions are numbered without gaps and say context, decision and consequences', () => {
    expect(repository.has('docs/decisions/0001-the-change-log-is-the-truth.md')).toBe(true);
    expect(checkDecisions(repository)).toEqual([]);
  });

  test('every link leads to a file', () => {
    expect(checkLinks(repository)).toEqual([]);
  });
});

describe('the rules catch', () => {
  const first = ['docs/decisions/0001-a.md', decision(1)] as const;

  test.each([
    ['a gap', 'docs/decisions/0003-b.md', decision(3), 'follows number 1'],
    ['a number used twice', 'docs/decisions/0001-b.md', decision(1), 'follows number 1'],
    ['a name', 'docs/decisions/Second.md', decision(2), 'is not named NNNN-title.md'],
    [
      'another number in the heading',
      'docs/decisions/0002-b.md',
      decision(3),
      'does not begin with «# 2. title»',
    ],
    [
      'a missing part',
      'docs/decisions/0002-b.md',
      decision(2).replace(/\*\*Cons.*/, ''),
      'has no Consequences',
    ],
    [
      'the wrong order',
      'docs/decisions/0002-b.md',
      '# 2. A title\n\n**Decision.** b\n\n**Context.** a\n\n**Consequences.** c\n',
      'Decision comes too early',
    ],
  ])('%s among the decisions', (_, path, text, fault) => {
    expect(checkDecisions(new Map([first, [path, text]]))).toEqual([`${path}: ${fault}`]);
  });

  test.each([
    '[a](docs/missing.md)',
    '![a](docs/pictures/missing.png "title")',
    '[a](./docs/missing.md#part)',
    '[a]: docs/missing.md',
    '<img src="docs/missing.png" />',
  ])('the link %s', (text) => {
    expect(checkLinks(new Map([['README.md', `Text\n${text}`]]))).toEqual([
      expect.stringMatching(/^README\.md:2: /),
    ]);
  });
});

describe('the rules let through', () => {
  test.each([
    '[a](docs/decisions/0001-a.md#part)',
    '[a](docs/decisions/)',
    '[a](#part)',
    '[a](https://x.no)',
    '`[a](missing.md)`',
    '```md\n[a](missing.md)\n```',
  ])('the link %s', (text) => {
    expect(
      checkLinks(
        new Map([
          ['README.md', text],
          ['docs/decisions/0001-a.md', decision(1)],
        ]),
      ),
    ).toEqual([]);
  });

  test('decisions in order', () => {
    const files = new Map([
      ['docs/decisions/0002-b.md', decision(2)],
      ['docs/decisions/0001-a.md', decision(1)],
    ]);
    expect(checkDecisions(files)).toEqual([]);
  });
});
