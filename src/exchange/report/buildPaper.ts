import { knownTime } from '#src/domain/changes/knownTime.ts';
import { papers } from '#src/text/papers.ts';
import { buildCasePaper } from './buildCasePaper.ts';
import { buildMinutes } from './buildMinutes.ts';
import { wholeRoom } from './CaseRoom.ts';
import type { Paper } from './Paper.ts';
import { scopeFact } from './scopeFact.ts';
import { signedFact } from './signedFact.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import type { ReportFacts } from './reportFacts.ts';
import { sectionsOfForm, type ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';
import { sectionBuilders } from './sections/sectionBuilders.ts';

/**
 * Writes a paper of the chosen sections, in the order of its form whatever order they were chosen in. Sections that
 * the form does not have are left out. Every number is one of `facts`; what nobody has said is «–» or said in words,
 * never 0.
 */
export function buildPaper(source: ReportSource, facts: ReportFacts, options: ReportOptions): Paper {
  if (options.form === 'case') return buildCasePaper(source, facts, options);
  if (options.form === 'minutes') return buildMinutes(source, facts, options);
  const chosen = sectionsOfForm.report.filter((id) => options.sections.includes(id));
  const input = { source, facts, options, room: wholeRoom };
  return {
    title: papers.document.title(source.evaluation.year),
    subtitle: source.office.name,
    facts: coverFacts(source, facts, options),
    introduction: paragraphsOf(options.introduction),
    sections: chosen.map((id) => ({ id, ...sectionBuilders[id](input) })),
    form: 'report',
  };
}

function coverFacts(source: ReportSource, facts: ReportFacts, { recipient }: ReportOptions): Paper['facts'] {
  const { standard, evaluation, madeAt } = source;
  const words = papers.document;
  const { changedAt, changedBy: author } = facts.lastChanged;
  const at = knownTime(changedAt, new Date(madeAt));
  const signed = signedFact(facts, madeAt);
  return [
    { name: words.facts.standard, value: standard.title },
    { name: words.facts.edition, value: standard.edition },
    { name: words.facts.year, value: String(evaluation.year) },
    ...scopeFact(source),
    { name: words.facts.status, value: words.status(facts.total, signed.length > 0) },
    { name: words.facts.changed, value: words.changed(at, words.author(author.name, author.role)) },
    ...signed,
    { name: words.facts.madeFor, value: words.recipient(recipient) },
    { name: words.facts.madeAt, value: words.date(new Date(madeAt)) },
  ];
}
