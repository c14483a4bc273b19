import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { choiceSources, partValues, rowSources, sentenceSources } from '#src/domain/forms/fillSources.ts';
import { readForm } from '#src/domain/forms/readForm.ts';
import { readJson } from '../../scripts/standards/publishedStandards.ts';

const root = new URL('../../', import.meta.url);
const paths = readdirSync(new URL('standards/forms/', root))
  .filter((file) => file.endsWith('.form.json'))
  .map((file) => `standards/forms/${file}`);

function formAt(path: string) {
  const result = readForm(readJson(path));
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problems)}`);
  return result.form;
}

/** The headings that the page in `docs/` lists under a form, with their level. */
function listedHeadings(title: string): { heading: string; level: number }[] {
  const page = readFileSync(new URL('docs/formats/forms.md', root), 'utf8');
  const part = page.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
  return [...part.matchAll(/^( *)- (.+(?:\n {2,}[^- ].*)*)$/gm)].map(([, indent = '', heading = '']) => ({
    heading: heading.replace(/\s+/g, ' '),
    level: indent === '' ? 1 : 2,
  }));
}

type Loose = { sections: { level: number; fields: Record<string, unknown>[] }[] };

/** What is said of a shipped form when one thing in it is changed. */
function problemsWith(
  id: string,
  change: (form: Loose, field: (id: string) => Record<string, unknown>) => void,
) {
  const form = structuredClone(readJson(`standards/forms/${id}.form.json`)) as Loose;
  change(form, (wanted) => {
    const found = form.sections.flatMap(({ fields }) => fields).find((field) => field['id'] === wanted);
    if (!found) throw new Error(wanted);
    return found;
  });
  const result = readForm(form);
  return result.ok ? [] : result.problems.map(({ where, what }) => `${where}: ${what}`);
}

describe('the forms', () => {
  test('three are shipped', () => {
    expect(paths.map((path) => formAt(path).id)).toEqual(['arlig-rapport', 'oppvekst', 'sluttrapport']);
  });

  test.each(paths)('%s is valid, named after its id, and points its editor to the schema', (path) => {
    expect(path).toBe(`standards/forms/${formAt(path).id}.form.json`);
    expect(readJson(path)).toHaveProperty('$schema', '../form.schema.json');
  });

  test.each(paths)('the headings of %s are those that docs list from its source, in order', (path) => {
    const { title, sections } = formAt(path);
    const headings = sections.map(({ heading, level }) => ({ heading, level }));
    expect(headings.length).toBeGreaterThan(5);
    expect(listedHeadings(title)).toEqual(headings);
  });
});

describe('the page on how to write a form', () => {
  const page = readFileSync(new URL('standards/forms/README.md', root), 'utf8');

  test('has an example that is a form, with every kind of field but those that are written alike', () => {
    const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? 'null');
    expect(readForm(example)).toMatchObject({ ok: true });
  });

  test('names every source, part and choice, and no other', () => {
    const [, list = ''] = page.split('## What a field can be filled from');
    const [upTo = ''] = list.split('## Adding a form');
    const named = new Set([...upTo.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name));
    const words = ['fill', 'line', 'text', 'list', 'table', 'choice', 'choices'];
    const known = new Set<string>([
      ...sentenceSources,
      ...Object.entries(rowSources).flatMap(([name, parts]) => [name, ...parts]),
      ...Object.entries(choiceSources).flatMap(([name, ids]) => [name, ...ids]),
      ...Object.values(partValues).flat(),
    ]);
    expect([...known].filter((name) => !named.has(name))).toEqual([]);
    expect(
      [...named].filter((name) => name !== undefined && !known.has(name) && !words.includes(name)),
    ).toEqual([]);
  });
});

describe('what is wrong in a form is found', () => {
  test('the same id twice', () => {
    expect(
      problemsWith('sluttrapport', (_, field) => Object.assign(field('fase'), { id: 'vedlegg' })),
    ).toEqual([expect.stringMatching(/^sections\.\d+\.fields\.0: vedlegg occurs more than once$/)]);
  });

  test('a source that does not exist', () => {
    expect(
      problemsWith('sluttrapport', (_, field) => Object.assign(field('fase'), { fill: 'stars' })),
    ).toHaveLength(1);
  });

  test('a column of a part that the source does not have, and one that lacks a choice', () => {
    const columns = (field: Record<string, unknown>) => field['columns'] as Record<string, unknown>[];
    expect(
      problemsWith('sluttrapport', (_, field) =>
        Object.assign(columns(field('mal'))[0] ?? {}, { part: 'post' }),
      ),
    ).toEqual(['mal.goal: post is no part of goals']);
    expect(
      problemsWith('sluttrapport', (_, field) =>
        Object.assign(columns(field('leveranser'))[1] ?? {}, {
          choices: [
            { id: 'delivered', label: 'Levert' },
            { id: 'partly', label: 'Delvis levert' },
          ],
        }),
      ),
    ).toEqual(['leveranser.status: lacks the choice notDelivered']);
    expect(
      problemsWith('sluttrapport', (_, field) =>
        Object.assign(columns(field('regnskap'))[4] ?? {}, { less: 'post' }),
      ),
    ).toEqual(['regnskap.result: post is no column of money']);
  });

  test('boxes that lack what fills them, or take the id of «vet ikke»', () => {
    const choices = (field: Record<string, unknown>) => field['choices'] as { id: string }[];
    expect(problemsWith('arlig-rapport', (_, field) => choices(field('framdrift')).shift())).toEqual([
      'framdrift: lacks the choice follows of progress',
    ]);
    expect(
      problemsWith('arlig-rapport', (_, field) =>
        Object.assign(choices(field('geografi'))[0] ?? {}, { id: 'unknown' }),
      ),
    ).toEqual(['geografi: «unknown» is the id of «unknown» alone']);
  });

  test('what is hostile or a slip: said in plain words, at its place', () => {
    const problems = (change: (form: Loose, field: (id: string) => Record<string, unknown>) => void) =>
      problemsWith('sluttrapport', change);
    const inFirst = (more: object) =>
      problems(({ sections }) => Object.assign(sections[1]?.fields[0] ?? {}, more));
    const place = 'sections.1.fields.0';
    expect(inFirst({ kind: 'video' })).toEqual([`${place}.kind: is no known kind`]);
    expect(inFirst({ script: 'alert(1)', fields: [] })).toEqual([
      `${place}: does not know «script», «fields»`,
    ]);
    expect(inFirst({ label: 'Til\u202eslart' })).toEqual([
      `${place}.label: has signs in it that are not seen`,
    ]);
    expect(inFirst({ label: 'Til\u0000' })).toEqual([`${place}.label: has signs in it that are not seen`]);
    expect(inFirst({ label: ' ' })).toEqual([`${place}.label: is blank`]);
    expect(inFirst({ label: 'x'.repeat(100_000) })).toEqual([`${place}.label: is to be at most 1000 long`]);
    expect(inFirst({ given: 'Oslo' })).toEqual(['prosjekt: «given» and «fill» are not both to stand there']);
    expect(inFirst({ fill: '__proto__' })[0]).toMatch(
      /^sections\.1\.fields\.0\.fill: is to be one of office, /,
    );
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(inFirst({ label: deep })).toEqual([`${place}.label: is to be string`]);
    const many = Array.from({ length: 10_000 }, (_, each) => ({ heading: `${each}`, level: 1, fields: [] }));
    expect(problems((form) => Object.assign(form, { sections: many }))).toEqual([
      'sections: is to be at most 200 long',
    ]);
    expect(problems((_, field) => Object.assign(field('overforingsverdi'), { asks: 'learning' }))).toEqual([
      expect.stringMatching(/^sections\.\d+\.fields\.0: learning occurs more than once$/),
    ]);
    expect(readForm({ length: { valueOf: 1, toString: 1 } }).ok).toBe(false);
    // What looks like markup is words, and words it stays.
    expect(
      problems(({ sections }) => Object.assign(sections[0] ?? {}, { heading: '<script>1</script>' })),
    ).toEqual([]);
  });

  test('a first heading of the second level, and a map of something else than gains', () => {
    expect(
      problemsWith('oppvekst', ({ sections }) => Object.assign(sections[0] ?? {}, { level: 2 })),
    ).toEqual(['sections.0.level: the first is of level 1']);
    expect(
      problemsWith('oppvekst', (_, field) => Object.assign(field('hindringer'), { drawn: 'gainMap' })),
    ).toEqual(['hindringer: a map is drawn of gains']);
  });
});
