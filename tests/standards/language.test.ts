import dictionary from 'dictionary-nb';
import nspell from 'nspell';
import { describe, expect, test } from 'vitest';
import { fieldWords } from './fieldWords.ts';
import { loadStandard, oslostandardPath } from '../../scripts/standards/publishedStandards.ts';

const standard = loadStandard(oslostandardPath);
const requirementTexts = standard.requirements.map(({ number, text }) => ({ number, text }));

/** What a scanner and a copied page leave behind, each with a sample of it. */
const damage: { name: string; pattern: RegExp; sample: string }[] = [
  {
    name: 'å lost in small words',
    pattern: word('pa|a|ar|na|nar|fa|far|sa|ogsa|bade|lan|arlig'),
    sample: 'bygger pa det',
  },
  {
    name: 'å lost in longer words',
    pattern: /byrads|mindre[ad]rig|individniva|omrade|maneder|malgruppe|sluttmal/iu,
    sample: 'Byradsak 5/17',
  },
  { name: 'bør without its ø', pattern: word('bor|bgr'), sample: 'Bydel bgr delta' },
  { name: 'é or éa for å', pattern: /\p{L}é|éa|\bpé\b/u, sample: 'med sikte péa arbeid' },
  { name: 'a digit for å', pattern: word('a8|8'), sample: 'hjelp til 8 velge' },
  {
    name: 'g for ø',
    pattern: /gjennomfgr|sgk|mgt|lgp|kjgnn|hgy|verktgy|undersgk|utfgr|fgrst|\bg[kv]/iu,
    sample: 'gjennomfgres',
  },
  { name: 'p for ø', pattern: /\bspke|lpse/iu, sample: 'skal spke' },
  {
    name: 'e or o for ø',
    pattern: /oppfelg|oppfolg|lepend|foring(?!s)|direkt[eo]r|sgrge|folge\b/iu,
    sample: 'oppfelging',
  },
  { name: 'ee or ae for æ', pattern: /veere|leer|seer|neer|saer|\bnaer/iu, sample: 'skal veere' },
  { name: 'y for v', pattern: /medyv/iu, sample: 'medyvirke' },
  { name: 'EØS misread', pattern: /E[@QO0]S/u, sample: 'utenfor E@S' },
  {
    name: 'a sign from a figure or for a letter',
    pattern: /[&@[\]|{}<>#*_~^°®©%"'`´]/u,
    sample: 'for & sikre',
  },
  { name: 'a footnote mark', pattern: /[\p{L}.»]\d|[²³¹⁰-⁹]/u, sample: 'boplan8' },
  { name: 'a word broken over two lines', pattern: /\p{L}- (?!og |eller )/u, sample: 'NAV- kontor' },
  { name: 'words grown together', pattern: /jevnligi|\p{Ll}én\b/u, sample: 'jevnligién' },
  { name: 'a space too many', pattern: /\s{2}|[^ \S]|^ | $| [.,;:)»]|[(«] /u, sample: 'to  mellomrom' },
  { name: 'the same word twice', pattern: /(?:^|[^\p{L}])(\p{L}+) \1(?![\p{L}])/iu, sample: 'skal skal' },
  { name: 'a missing space', pattern: /[,;:)]\p{L}|\.\p{Lu}|pkt\.\d/u, sample: '(pkt.19)' },
  { name: 'a page header', pattern: /Oslostandard for arbeid/u, sample: '13 Oslostandard for arbeid med' },
  { name: 'the number of the requirement', pattern: /^\d/u, sample: '72.Bydeler bør' },
  { name: 'no full stop at the end', pattern: /[^.]$/u, sample: '«nettverk»' },
  { name: 'no capital at the start', pattern: /^(?!«?\p{Lu})/u, sample: 'bydeler skal' },
];

/** Whole words, in a language where \b does not know æ, ø and å. */
function word(alternatives: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d§.]|§ )(?:${alternatives})(?![\p{L}\d]|/)`, 'iu');
}

const namedDamage = damage.map((kind) => [kind.name, kind] as const);

describe('requirement texts', () => {
  test.each(namedDamage)('have nowhere %s', (_name, { pattern }) => {
    expect(requirementTexts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test.each(namedDamage)('would be caught with %s', (_name, { pattern, sample }) => {
    expect(sample).toMatch(pattern);
  });

  test('open and close every quotation and parenthesis', () => {
    for (const { number, text } of requirementTexts) {
      const signs = [...text.replace(/[^«»()]/gu, '')].join('');
      expect(signs.replaceAll('()', '').replaceAll('«»', ''), `requirement ${number}`).toBe('');
    }
  });
});

/** Every sentence a person will read, wherever it stands. */
function readable(value: unknown, key = ''): string[] {
  const keysOfCodes = ['$schema', 'id', 'edition', 'language', 'theme', 'chapter', 'obligation', 'rhythm'];
  const listsOfCodes = ['responsible', 'participants', 'focusAreas', 'officeKinds'];
  if (keysOfCodes.includes(key) || key === 'justification' || key === 'unit') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const areCodes = listsOfCodes.includes(key) && value.every((item) => typeof item === 'string');
    return areCodes ? [] : value.flatMap((item: unknown) => readable(item));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => readable(inner, name));
}

const speller = nspell(dictionary);

function words(text: string): string[] {
  return text.replaceAll('bl.a.', '').match(/\p{L}+/gu) ?? [];
}

function misspelled(text: string): string[] {
  return words(text).filter(
    (found) =>
      !speller.correct(found) &&
      !speller.correct(found.toLowerCase()) &&
      !fieldWords.has(found.toLowerCase()),
  );
}

describe('the language of the Oslostandard', () => {
  test('is spelled as the dictionary spells it, save the words of the field', () => {
    expect([...new Set(readable(standard).flatMap(misspelled))]).toEqual([]);
  });

  test('is checked with a dictionary that knows a slip when it sees one', () => {
    expect(misspelled('Flytninger skal fa spke om pa å medyvirke.')).toEqual([
      'Flytninger',
      'fa',
      'spke',
      'pa',
      'medyvirke',
    ]);
  });

  test('needs every word of the field that is let through', () => {
    const used = new Set(
      readable(standard)
        .flatMap(words)
        .map((found) => found.toLowerCase()),
    );
    expect([...fieldWords].filter((found) => !used.has(found) || speller.correct(found))).toEqual([]);
  });

  test('is checked in every text: requirements, checkpoints, themes, evidence and provenance', () => {
    const texts = readable(standard);
    expect(texts).toContain(standard.requirements[31]?.text);
    expect(texts).toContain(standard.requirements[71]?.evidence[0]);
    expect(texts).toContain(standard.requirements[0]?.checkpoints[0]?.text);
    expect(texts).toContain(standard.themes[17]?.light);
    expect(texts).toContain(standard.focusAreas[0]?.name);
    expect(texts).toContain(standard.provenance.rights);
  });
});
