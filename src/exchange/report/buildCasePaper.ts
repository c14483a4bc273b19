import { barriersFor } from './barrierFacts.ts';
import { papers } from '#src/text/papers.ts';
import type { SectionId } from './Block.ts';
import { wholeRoom, type CaseRoom, type DecisionDetail } from './CaseRoom.ts';
import { scopeFact } from './scopeFact.ts';
import { signedFact } from './signedFact.ts';
import type { Paper } from './Paper.ts';
import { heightOfCase } from './paperHeight.ts';
import { linesOf, paragraphsOf } from './paragraphsOf.ts';
import type { ReportFacts } from './reportFacts.ts';
import { sectionsOfForm, type ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';
import { attachmentSection } from './sections/attachmentSection.ts';
import { proposalPoints } from './sections/proposalSection.ts';
import { sectionBuilders } from './sections/sectionBuilders.ts';
import type { SectionInput } from './sections/SectionBuilder.ts';

/** How many requirements a case paper names at the most. */
const mostNamed = 6;

/**
 * A case paper of two pages, whatever people have written. Long texts stand on them as far as there is room: first the
 * conclusion, then what stands in the way that its readers can solve, then what the office has written of the economy and as an
 * introduction, then the cause and the measure of what needs a decision, then what the standard is and the themes, then the texts of all
 * those requirements. What there is no room for stands whole in an attachment, and the paper says so.
 */
export function buildCasePaper(source: ReportSource, facts: ReportFacts, options: ReportOptions): Paper {
  const input = { source, facts, options, room: wholeRoom };
  const decisions = facts.decisions.slice(0, mostNamed).map((): DecisionDetail => 'names');
  const room = growRoom(input, {
    introduction: 0,
    proposal: 0,
    economy: 0,
    standard: false,
    themes: false,
    barriers: 0,
    decisions,
  });
  const paper = paperIn({ ...input, room });
  const attachment = attachmentSection({ ...input, room });
  return attachment.blocks.length === 0
    ? paper
    : { ...paper, sections: [...paper.sections, { id: 'attachment', ...attachment }] };
}

/** How many barriers a case paper names at the most. */
const mostBarriers = 5;

/** Takes in more as long as it fits. */
function growRoom(input: SectionInput, least: CaseRoom): CaseRoom {
  const { options } = input;
  let room = least;
  const fits = (more: CaseRoom) => heightOfCase(paperIn({ ...input, room: more })) <= 1;
  const take = (more: CaseRoom): boolean => {
    if (!fits(more)) return false;
    room = more;
    return true;
  };
  const takeUpTo = (key: Exclude<keyof CaseRoom, 'decisions' | 'standard' | 'themes'>, most: number) => {
    for (let count = 1; count <= most; count++) if (!take({ ...room, [key]: count })) return;
  };
  const takeReasons = () => {
    for (const index of room.decisions.keys())
      take({ ...room, decisions: room.decisions.with(index, 'reasons') });
  };
  takeUpTo('proposal', proposalPoints(input).length);
  takeUpTo('barriers', Math.min(mostBarriers, barriersFor(input.facts.barriers, options.recipient).length));
  takeUpTo('economy', paragraphsOf(options.caseFields.economy).length);
  takeUpTo('introduction', paragraphsOf(options.introduction).length);
  takeReasons();
  take({ ...room, standard: true });
  take({ ...room, themes: true });
  // All of them or none: a text in one row of the table would look like a mistake.
  take({ ...room, decisions: room.decisions.map(() => 'whole') });
  return room;
}

function paperIn(input: SectionInput): Paper {
  const { source, options, room } = input;
  const barriers = barriersFor(input.facts.barriers, options.recipient);
  // What is said of barriers has something to say only where those it is for can solve any.
  const chosen = sectionsOfForm.case.filter(
    (id) => options.sections.includes(id) && (id !== 'barriers' || barriers.length > 0),
  );
  const sections = [...chosen, ...ownSections(options)].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return {
    title: papers.document.caseTitle(options.recipient, source.evaluation.year),
    subtitle: source.office.name,
    facts: caseFacts(input),
    introduction: paragraphsOf(options.introduction).slice(0, room.introduction),
    sections: sections.map((id) => ({ id, ...sectionBuilders[id](input) })),
    form: 'case',
  };
}

const order: readonly SectionId[] = [
  'matter',
  'background',
  'status',
  'assessment',
  'barriers',
  'economy',
  'proposal',
  'enclosures',
];

/** What has something to say only where somebody has written it. */
function ownSections({ caseFields }: ReportOptions): SectionId[] {
  return [
    ...(paragraphsOf(caseFields.economy).length > 0 ? (['economy'] as const) : []),
    ...(linesOf(caseFields.attachments).length > 0 ? (['enclosures'] as const) : []),
  ];
}

/** Only what its reader must know of it. The standard is named where the case says what it is about. */
function caseFacts({ source, facts, options }: SectionInput): Paper['facts'] {
  const { office, madeAt } = source;
  const words = papers.document;
  const { total } = facts;
  const signed = signedFact(facts, madeAt);
  const { caseNumber, meetingDate, officer, sender } = options.caseFields;
  const said = (name: string, value: string) => (value.trim() === '' ? [] : [{ name, value: value.trim() }]);
  return [
    ...said(words.facts.caseNumber, caseNumber),
    ...said(words.facts.meetingDate, meetingDate),
    ...said(words.facts.sender, sender),
    ...said(words.facts.officer, officer),
    { name: words.facts.office, value: office.name },
    ...scopeFact(source),
    { name: words.facts.status, value: words.status(total, signed.length > 0) },
    ...signed,
    { name: words.facts.madeAt, value: words.date(new Date(madeAt)) },
  ];
}
