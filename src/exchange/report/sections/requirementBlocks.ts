import { gapSize } from '#src/domain/gaps/rankGaps.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import { reachesOwnTarget } from '#src/domain/scoring/ownTarget.ts';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { SectionInput } from './SectionBuilder.ts';

type Fact = { name: string; value: string };

/** One requirement: its text letter by letter, and all that the office has said of it. */
export function requirementBlocks(input: SectionInput, item: AssessedRequirement): Block[] {
  const { requirements: words } = papers.document.parts;
  const { requirement } = item;
  return [
    {
      kind: 'heading',
      level: 4,
      text: words.heading(requirement, obligationName(input, item)),
    },
    { kind: 'paragraph', tone: 'quote', text: requirement.text },
    {
      kind: 'facts',
      facts: [
        { name: words.score, value: scoreText(input, item) },
        ...previousFact(input, item),
        ...unchangedFact(item),
        { name: words.target, value: targetText(input, item) },
        ...ownTargetFact(input, item),
        { name: words.responsible, value: responsibleText(input, item) },
        ...saidFacts(item),
        { name: words.checkpoints, value: checkpointText(item) },
      ],
    },
  ];
}

function obligationName({ source }: SectionInput, { requirement }: AssessedRequirement): string {
  const rule = source.standard.obligations.find(({ id }) => id === requirement.obligation);
  return rule?.name ?? requirement.obligation;
}

function scoreText({ source }: SectionInput, { score }: AssessedRequirement): string {
  const { requirements: words, words: shared } = papers.document.parts;
  const { scale } = source.standard;
  const name = shared.scoring.scoreName(score, scale);
  const level = typeof score === 'number' ? scale.find(({ value }) => value === score) : undefined;
  return level ? words.scoreWith(name, level.description) : name;
}

/** What the requirement was given the last time, in the words of the scale of that year. */
function previousFact({ facts }: SectionInput, { requirement }: AssessedRequirement): Fact[] {
  const { requirements: words, words: shared } = papers.document.parts;
  if (!facts.previous) return [];
  const { year, items } = facts.previous;
  const before = items.get(requirement.number);
  const value = !before
    ? words.notFollowed
    : before.applicable
      ? shared.scoring.scoreName(before.score, year.standard.scale)
      : words.notApplicable;
  return [{ name: words.before(year.year), value }];
}

/** That the answer was carried from an earlier year, and looked at. */
function unchangedFact({ answer }: AssessedRequirement): Fact[] {
  const { requirements: words } = papers.document.parts;
  const since = answer?.unchangedSince ?? null;
  return since === null ? [] : [{ name: words.unchangedName, value: words.unchanged(since) }];
}

function targetText({ source }: SectionInput, item: AssessedRequirement): string {
  const { requirements: words, words: shared } = papers.document.parts;
  const name = shared.scoring.levelName(item.target, source.standard.scale);
  const size = gapSize(item);
  return size === null ? name : words.size(name, size);
}

/** The office's own step for the year, beside the target. */
function ownTargetFact({ source }: SectionInput, item: AssessedRequirement): Fact[] {
  const { requirements: words, words: shared } = papers.document.parts;
  const { ownTarget: own } = item;
  if (own === null) return [];
  const level = shared.scoring.levelName(own.level, source.standard.scale);
  return [
    { name: words.ownTargetName, value: words.ownTarget(level, reachesOwnTarget(item), own.reason.trim()) },
  ];
}

function responsibleText({ source }: SectionInput, { requirement, reason }: AssessedRequirement): string {
  const { requirements: words } = papers.document.parts;
  const listed = words.responsibleNames(partyNames(source.standard, requirement.responsible));
  return reason === 'takenIn' ? words.takenInBy(listed) : listed;
}

function saidFacts(item: AssessedRequirement): Fact[] {
  const { requirements: words, words: shared } = papers.document.parts;
  const { answer } = item;
  const said = (name: string, value: string | undefined) =>
    value === undefined || value.trim() === '' ? [] : [{ name, value: value.trim() }];
  return [
    ...said(words.justification, answer?.justification),
    ...(lacksJustification(item) ? [{ name: words.justification, value: words.noJustification }] : []),
    ...said(words.strengths, answer?.strengths),
    ...said(words.improvements, answer?.improvements),
    ...(answer && answer.evidence.length > 0
      ? [
          {
            name: words.evidence,
            value: answer.evidence
              .map(({ kind, text }) => shared.requirement.evidenceKind(kind, text))
              .join('\n'),
          },
        ]
      : []),
  ];
}

/** Each checkpoint with its state. Where nobody has answered any, the list would only repeat the requirement. */
function checkpointText({ requirement, answer }: AssessedRequirement): string {
  const { requirements: words, words: shared } = papers.document.parts;
  const states = answer?.checkpoints ?? {};
  const { met, notMet, silent } = shared.requirement;
  if (!requirement.checkpoints.some(({ id }) => states[id])) return silent;
  return requirement.checkpoints
    .map(({ id, text }) => {
      const state = states[id];
      return words.checkpoint(state === 'met' ? met : state === 'notMet' ? notMet : silent, text);
    })
    .join('\n');
}
