import { papers } from '#src/text/papers.ts';
import type { Paper } from './Paper.ts';
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
  const words = papers.document;
  const { year } = source.evaluation;
  const chosen = sectionsOfForm[options.form].filter((id) => options.sections.includes(id));
  return {
    title: options.form === 'case' ? words.caseTitle(options.recipient, year) : words.title(year),
    subtitle: source.office.name,
    facts: options.form === 'case' ? caseFacts(source, facts) : coverFacts(source, facts, options),
    introduction: paragraphsOf(options.introduction),
    sections: chosen.map((id) => ({ id, ...sectionBuilders[id]({ source, facts, options }) })),
    form: options.form,
  };
}

function coverFacts(
  { standard, evaluation, changes, madeAt }: ReportSource,
  { total }: ReportFacts,
  { recipient }: ReportOptions,
): Paper['facts'] {
  const words = papers.document;
  const last = changes.reduce<ReportSource['changes'][number] | null>(
    (latest, change) => (latest === null || change.at > latest.at ? change : latest),
    null,
  );
  const { at, author } = last ?? { at: evaluation.changedAt, author: evaluation.changedBy };
  return [
    { name: words.facts.standard, value: standard.title },
    { name: words.facts.edition, value: standard.edition },
    { name: words.facts.year, value: String(evaluation.year) },
    { name: words.facts.status, value: words.status(total) },
    { name: words.facts.changed, value: words.changed(at, words.author(author.name, author.role)) },
    { name: words.facts.madeFor, value: words.recipient(recipient) },
    { name: words.facts.madeAt, value: words.date(madeAt) },
  ];
}

/** A case paper has two pages: only what its reader must know of it. */
function caseFacts({ office, standard, madeAt }: ReportSource, { total }: ReportFacts): Paper['facts'] {
  const words = papers.document;
  return [
    { name: words.facts.standard, value: words.facts.standardOf(standard.title, standard.edition) },
    { name: words.facts.office, value: office.name },
    { name: words.facts.status, value: words.status(total) },
    { name: words.facts.madeAt, value: words.date(madeAt) },
  ];
}

/** The paragraphs of a text, parted by an empty line. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
