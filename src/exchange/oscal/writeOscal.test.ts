import { describe, expect, test } from 'vitest';
import type { Answer, Score } from '#src/domain/evaluation/Answer.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { ownNamespace } from './oscalParts.ts';
import { writeOscalCatalog } from './writeOscalCatalog.ts';
import { writeOscalResults } from './writeOscalResults.ts';

type Property = { name: string; ns?: string; value: string; class?: string; remarks?: string };
type Control = {
  id: string;
  title: string;
  props: Property[];
  links?: { href: string; rel: string }[];
  parts: { id: string; name: string; prose: string; props?: Property[] }[];
};
type Catalog = {
  catalog: {
    uuid: string;
    metadata: Record<string, unknown>;
    groups: { id: string; groups: { id: string; controls: Control[] }[] }[];
    'back-matter': { resources: { uuid: string; title: string }[] };
  };
};
type Observation = {
  uuid: string;
  props: Property[];
  'relevant-evidence'?: { href?: string; description: string; props: Property[] }[];
};
type Finding = {
  target: {
    'target-id': string;
    props: Property[];
    status: { state: string };
    'implementation-status'?: { state: string };
  };
  'related-observations': { 'observation-uuid': string }[];
};
type Result = {
  props: Property[];
  observations?: Observation[];
  findings?: Finding[];
  'reviewed-controls': {
    'control-selections': {
      'include-controls'?: { 'control-id': string }[];
      'exclude-controls'?: unknown[];
    }[];
  };
};
type Results = {
  'assessment-results': {
    uuid: string;
    'import-ap': { href: string };
    results: [Result];
    'back-matter': { resources: { uuid: string }[] };
  };
};

const example = exampleSource();

function parse<Document>(bytes: Uint8Array): Document {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Document;
}

function resultsOf(source: ReportSource): Results['assessment-results'] {
  return parse<Results>(writeOscalResults(source, reportFacts(source)))['assessment-results'];
}

function withAnswers(answers: readonly Answer[], kind = example.office.kind): ReportSource {
  const items = assessRequirements(example.standard, kind, answers);
  return { ...example, items, years: [] };
}

function own(props: readonly Property[], name: string): Property | undefined {
  return props.find((each) => each.name === name && each.ns === ownNamespace);
}

/** What a program that reads the file can say of each requirement: written from the description of the format alone. */
function readOscalAnswers({
  results: [result],
}: Results['assessment-results']): Map<number, Partial<Answer>> {
  const scores: Record<string, Score> = {
    'not-relevant': 'notRelevant',
    unknown: 'unknown',
    unanswered: null,
  };
  return new Map(
    (result.observations ?? []).map(({ props, 'relevant-evidence': evidence = [] }) => {
      const kind = own(props, 'score-kind')?.value ?? '';
      const target = own(props, 'own-target');
      const since = own(props, 'unchanged-since');
      const written = (name: string) => own(props, name)?.remarks ?? '';
      const checkpoints = props.filter(({ name }) => name === 'checkpoint');
      return [
        Number(own(props, 'requirement')?.value),
        {
          score: kind === 'level' ? Number(own(props, 'score-level')?.value) : (scores[kind] ?? null),
          justification: written('justification'),
          strengths: written('strengths'),
          improvements: written('improvements'),
          target: target ? { level: Number(target.value), reason: target.remarks ?? '' } : null,
          unchangedSince: since ? Number(since.value) : null,
          checkpoints: Object.fromEntries(
            checkpoints.map((each) => [
              each.class?.split('_obj.')[1],
              each.value === 'met' ? 'met' : 'notMet',
            ]),
          ),
          evidence: evidence.map((each) => ({
            id: '',
            kind: own(each.props, 'evidence-kind')?.value as 'note',
            text: each.description,
          })),
        },
      ];
    }),
  );
}

function expected(source: ReportSource): Map<number, Partial<Answer>> {
  return new Map(
    source.items
      .filter(({ applicable }) => applicable)
      .map(({ requirement, answer, score }) => [
        requirement.number,
        {
          score,
          justification: answer?.justification ?? '',
          strengths: answer?.strengths ?? '',
          improvements: answer?.improvements ?? '',
          target: answer?.target ?? null,
          unchangedSince: answer?.unchangedSince ?? null,
          checkpoints: answer?.checkpoints ?? {},
          evidence: (answer?.evidence ?? []).map((each) => ({ ...each, id: '' })),
        },
      ]),
  );
}

describe('the catalog', () => {
  const { catalog } = parse<Catalog>(writeOscalCatalog(example));
  const controls = catalog.groups.flatMap(({ groups }) => groups.flatMap((group) => group.controls));

  test('says which OSCAL and which edition it is', () => {
    expect(catalog.metadata).toMatchObject({
      'oscal-version': '1.2.1',
      version: example.standard.edition,
      title: example.standard.title,
      'last-modified': example.madeAt,
    });
  });

  test('says which revision of our explanations it goes by, as the results do', () => {
    const { revision } = example.standard.explanations;
    for (const props of [catalog.metadata['props'] as Property[], resultsOf(example).results[0].props])
      expect(own(props, 'explanations-revision')).toMatchObject({
        value: String(revision),
        remarks: expect.stringContaining(`revisjon ${revision} av forklaringene`),
      });
  });

  test('has every requirement once, in order, with its text letter by letter and its checkpoints', () => {
    expect(controls.map(({ id }) => id)).toEqual(
      example.standard.requirements.map(({ number }) => `requirement-${number}`),
    );
    for (const [index, { parts, props }] of controls.entries()) {
      const requirement = example.standard.requirements[index];
      expect(parts.find(({ name }) => name === 'statement')?.prose).toBe(requirement?.text);
      expect(parts.filter(({ name }) => name === 'assessment-objective').map(({ prose }) => prose)).toEqual(
        requirement?.checkpoints.map(({ text }) => text),
      );
      expect(own(props, 'obligation')?.value).toBe(requirement?.obligation);
      expect(own(props, 'rhythm')?.value).toBe(requirement?.rhythm);
      expect(own(props, 'deadline-months')?.value).toBe(requirement?.deadline?.months.toString());
      expect(props.filter(({ name }) => name === 'responsible')).toHaveLength(
        requirement?.responsible.length ?? 0,
      );
    }
  });

  test('points only at what is in it, under ids that are unique and begin with a letter', () => {
    const ids = [
      ...catalog.groups.flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)]),
      ...controls.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^\p{L}[\p{L}\p{N}._-]*$/u.test(id))).toEqual([]);
    const known = new Set([...ids, ...catalog['back-matter'].resources.map(({ uuid }) => uuid)]);
    const hrefs = controls.flatMap(({ links = [] }) => links.map(({ href }) => href.slice(1)));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !known.has(href))).toEqual([]);
  });
});

describe('the results', () => {
  const results = resultsOf(example);
  const [result] = results.results;
  const facts = reportFacts(example);

  test('give back every answer to what applies, whole', () => {
    expect(readOscalAnswers(results)).toEqual(expected(example));
  });

  test('give back every kind of score, and texts with any sign', () => {
    const scores: Score[] = [0, 1, 2, 3, 4, 'notRelevant', 'unknown', null];
    const source = withAnswers(
      example.standard.requirements.map(({ number }, index) =>
        buildAnswer(number, {
          score: scores[index % scores.length] ?? null,
          justification: index % 3 === 0 ? ' To\nlinjer «–» 🙂 ' : '',
          unchangedSince: index % 5 === 0 ? 2024 : null,
          target: index % 4 === 0 ? { level: 2, reason: 'En grunn\nover to linjer' } : null,
          evidence: [
            { id: '1', kind: 'link', text: 'https://eksempel.no/en side' },
            { id: '2', kind: 'link', text: 'ikke en lenke' },
          ],
        }),
      ),
    );
    expect(readOscalAnswers(resultsOf(source))).toEqual(expected(source));
  });

  test('find only what has a level, satisfied exactly where it reaches its target', () => {
    const gaps = new Set(facts.gaps.map(({ item }) => `requirement-${item.requirement.number}_smt`));
    const findings = result.findings ?? [];
    expect(findings).toHaveLength(facts.total.scored);
    for (const { target } of findings) {
      expect(target.status.state).toBe(gaps.has(target['target-id']) ? 'not-satisfied' : 'satisfied');
    }
    const observations = new Set(result.observations?.map(({ uuid }) => uuid));
    const related = findings.flatMap((each) =>
      each['related-observations'].map((one) => one['observation-uuid']),
    );
    expect(related.filter((uuid) => !observations.has(uuid))).toEqual([]);
  });

  test('have the numbers of the domain', () => {
    expect(Number(own(result.props, 'fulfilment')?.value)).toBe(facts.total.share);
    expect(Number(own(result.props, 'coverage')?.value)).toBe(facts.total.coverage);
    expect(Number(own(result.props, 'unanswered')?.value)).toBe(facts.total.unanswered);
  });

  test('say that there is no plan, instead of pointing at nothing', () => {
    const known = results['back-matter'].resources.map(({ uuid }) => `#${uuid}`);
    expect(known).toContain(results['import-ap'].href);
  });

  test('of nothing answered have no finding and no fulfilment', () => {
    const [empty] = resultsOf(withAnswers([])).results;
    expect(empty.findings).toBeUndefined();
    expect(own(empty.props, 'fulfilment')).toBeUndefined();
    expect(empty.observations?.every(({ props }) => own(props, 'score-kind')?.value === 'unanswered')).toBe(
      true,
    );
  });

  test('of an office that nothing is addressed to review nothing', () => {
    const [none] = resultsOf(withAnswers([], 'ingen')).results;
    expect(none.observations).toBeUndefined();
    expect(none['reviewed-controls']['control-selections'][0]?.['exclude-controls']).toHaveLength(
      example.standard.requirements.length,
    );
  });

  test('of the same evaluation are the same bytes, with UUIDs that are unique', () => {
    const [first, second] = [writeOscalResults(example, facts), writeOscalResults(example, facts)];
    expect(first).toEqual(second);
    const uuids = [...new TextDecoder().decode(first).matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
  });
});
