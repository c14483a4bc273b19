import type { Answer, Evidence, Score } from '#src/domain/evaluation/Answer.ts';
import { gapSize } from '#src/domain/gaps/rankGaps.ts';
import { highestLevel, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import {
  controlId,
  explanationsProp,
  listOf,
  objectiveId,
  oneLine,
  oscalBytes,
  oscalVersion,
  own,
  statementId,
  uuidOf,
  type Property,
  type Resource,
} from './oscalParts.ts';

const text = papers.oscal;

/**
 * Writes an evaluation as OSCAL 1.2.1 assessment results. Every applicable requirement is an observation, with the
 * score, letter by letter, in properties. A requirement with a level is also a finding: satisfied when it reaches its
 * target. OSCAL knows no «ikke relevant», «vet ikke» or unanswered: nothing was found of them, so they are no findings.
 */
export function writeOscalResults(source: ReportSource, facts: ReportFacts): Uint8Array<ArrayBuffer> {
  const { office, evaluation, standard, madeAt } = source;
  const whole = (source.limitedTo?.whole ?? source).office;
  const key = [evaluation.id, evaluation.revision, source.limitedTo?.scope.id ?? []].flat().join(':');
  const party = uuidOf('office', office.id);
  const plan: Resource = { uuid: uuidOf('no-plan', key), ...text.noPlan };
  const catalog: Resource = {
    uuid: uuidOf('catalog', standard.id, standard.edition),
    title: oneLine(standard.title),
  };
  const title = oneLine(text.resultsTitle(office.name, evaluation.year));
  return oscalBytes({
    'assessment-results': {
      uuid: uuidOf('results', key, madeAt),
      metadata: {
        title,
        'last-modified': madeAt,
        version: String(evaluation.year),
        'oscal-version': oscalVersion,
        'document-ids': [{ identifier: evaluation.id }],
        roles: [{ id: 'assessor', title: text.assessor }],
        parties: [{ uuid: party, type: 'organization', name: oneLine(whole.name) }],
        'responsible-parties': [{ 'role-id': 'assessor', 'party-uuids': [party] }],
      },
      // OSCAL demands a plan. There is none, and the reference says so instead of pointing at nothing.
      'import-ap': { href: `#${plan.uuid}` },
      results: [
        {
          uuid: uuidOf('result', key),
          title,
          description: text.resultsDescription(
            office.name,
            evaluation.year,
            standard.title,
            standard.edition,
          ),
          start: evaluation.createdAt,
          end: facts.lastChanged.changedAt,
          props: resultProps(source, facts),
          links: [{ href: `#${catalog.uuid}`, rel: 'catalog' }],
          'reviewed-controls': reviewedControls(source, facts),
          ...listOf(
            'observations',
            facts.applicable.map((item) => observation(source, key, item)),
          ),
          ...listOf(
            'findings',
            facts.applicable.flatMap((item) => finding(source, key, item)),
          ),
        },
      ],
      'back-matter': { resources: [plan, catalog] },
    },
  });
}

/** The whole in numbers. A share of nothing is left out, and never 0. */
function resultProps(
  { office, evaluation, standard, limitedTo }: ReportSource,
  { total }: ReportFacts,
): Property[] {
  return [
    own('year', evaluation.year),
    own('standard', standard.id),
    own('edition', standard.edition),
    explanationsProp(standard),
    ...(limitedTo ? [own('scope', limitedTo.scope.id)] : []),
    ...(office.kind === '' ? [] : [own('office-kind', office.kind)]),
    ...(total.share === null ? [] : [own('fulfilment', total.share)]),
    ...(total.coverage === null ? [] : [own('coverage', total.coverage)]),
    own('applicable', total.applicable),
    own('scored', total.scored),
    own('reached', total.reached),
    own('not-relevant', total.notRelevant),
    own('unknown', total.unknown),
    own('unanswered', total.unanswered),
  ];
}

function reviewedControls({ standard }: ReportSource, { applicable }: ReportFacts): object {
  const selected = applicable.map(({ requirement }) => ({ 'control-id': controlId(requirement.number) }));
  const none = {
    'include-all': {},
    'exclude-controls': standard.requirements.map(({ number }) => ({ 'control-id': controlId(number) })),
  };
  return {
    description: text.reviewed,
    'control-selections': [selected.length === 0 ? none : { 'include-controls': selected }],
  };
}

function observation(
  { office, standard, evaluation }: ReportSource,
  key: string,
  item: AssessedRequirement,
): object {
  const { answer, requirement, score } = item;
  const { number } = requirement;
  return {
    uuid: uuidOf('observation', key, number),
    title: text.requirement(requirement),
    description: text.observation(requirement, score, standard.scale, answer?.justification ?? ''),
    props: [
      own('requirement', number),
      ...scoreProps(score),
      own('target-level', item.target),
      own('applies-because', item.reason === 'takenIn' ? 'taken-in' : 'addressed'),
      ...(answer ? answerProps(number, answer) : []),
    ],
    methods: ['SELF-EVALUATION'],
    subjects: [{ 'subject-uuid': uuidOf('office', office.id), type: 'party' }],
    ...listOf('relevant-evidence', (answer?.evidence ?? []).map(evidenceOf)),
    collected: answer === null || answer.changedAt === '' ? evaluation.createdAt : answer.changedAt,
  };
}

/** The four kinds of score that are never the same: a level, «ikke relevant», «vet ikke», and nothing said. */
function scoreProps(score: Score): Property[] {
  if (typeof score === 'number') return [own('score-kind', 'level'), own('score-level', score)];
  return [own('score-kind', score === 'notRelevant' ? 'not-relevant' : (score ?? 'unanswered'))];
}

function answerProps(number: number, answer: Answer): Property[] {
  const written = (['justification', 'strengths', 'improvements'] as const).filter(
    (field) => answer[field] !== '',
  );
  return [
    ...written.map((field) => own(field, 'written', { remarks: answer[field] })),
    ...(answer.target ? [own('own-target', answer.target.level, { remarks: answer.target.reason })] : []),
    ...(answer.unchangedSince === null ? [] : [own('unchanged-since', answer.unchangedSince)]),
    ...Object.entries(answer.checkpoints).map(([id, state]) =>
      own('checkpoint', state === 'met' ? 'met' : 'not-met', { class: objectiveId(number, id) }),
    ),
  ];
}

/** A link that is one is kept as one; whatever else a person wrote is told and not pointed at. */
function evidenceOf({ kind, text: written }: Evidence): object {
  const href = kind === 'link' && URL.canParse(written) ? { href: new URL(written).href } : {};
  return { ...href, description: written, props: [own('evidence-kind', kind)] };
}

function finding({ standard }: ReportSource, key: string, item: AssessedRequirement): object[] {
  const { requirement, score, target } = item;
  const { number } = requirement;
  const size = gapSize(item);
  if (typeof score !== 'number' || size === null) return [];
  const description = text.finding(requirement, score, target, standard.scale);
  const state = score === highestLevel(standard) ? 'implemented' : score > 0 ? 'partial' : null;
  return [
    {
      uuid: uuidOf('finding', key, number),
      title: text.requirement(requirement),
      description,
      target: {
        type: 'statement-id',
        'target-id': statementId(number),
        props: [...scoreProps(score), own('target-level', target), own('gap', size)],
        status: { state: size === 0 ? 'satisfied' : 'not-satisfied' },
        ...(state === null ? {} : { 'implementation-status': { state } }),
      },
      'related-observations': [{ 'observation-uuid': uuidOf('observation', key, number) }],
    },
  ];
}
