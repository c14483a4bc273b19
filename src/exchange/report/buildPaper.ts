import type { Block, Section, SectionId } from './Block.ts';
import type { Paper } from './Paper.ts';
import type { ReportFacts } from './reportFacts.ts';
import { sectionsOfForm, type ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';

/** Stands in for the real paper: every kind of block, in the order of the form. */
export function buildPaper(source: ReportSource, facts: ReportFacts, options: ReportOptions): Paper {
  const { office, evaluation, standard } = source;
  return {
    title: options.form === 'case' ? 'Sak til SSU' : `Egenevaluering ${evaluation.year}`,
    subtitle: office.name,
    facts: [
      { name: 'Standard', value: standard.title },
      { name: 'Utgave', value: standard.edition },
      { name: 'År', value: String(evaluation.year) },
      { name: 'Status', value: 'Ikke ferdigstilt' },
    ],
    introduction: options.introduction.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    sections: sectionsOfForm[options.form]
      .filter((id) => options.sections.includes(id))
      .map((id) => sectionOf(id, facts, options)),
    form: options.form,
  };
}

const titles: Record<SectionId, string> = {
  matter: 'Saken gjelder',
  background: 'Bakgrunn',
  status: 'Status',
  assessment: 'Vurdering',
  proposal: 'Forslag til vedtak',
  summary: 'Sammendrag',
  profile: 'Profil per tema',
  trend: 'Utvikling over år',
  requirements: 'Kravene, tema for tema',
  gaps: 'Avvik i prioritert rekkefølge',
  improvements: 'Hva bør bli bedre',
  indicators: 'Resultatindikatorer',
  method: 'Metode og definisjoner',
  changeLog: 'Endringslogg',
};

function sectionOf(id: SectionId, facts: ReportFacts, options: ReportOptions): Section {
  return { id, title: titles[id], newPage: options.form === 'report', blocks: blocksOf(id, facts, options) };
}

function blocksOf(id: SectionId, facts: ReportFacts, options: ReportOptions): Block[] {
  if (id === 'profile') {
    return [
      { kind: 'paragraph', tone: 'lead', text: 'Temaene med lengst vei til målet kommer til syne her.' },
      { kind: 'figure', id: 'profile', caption: 'Oppfyllelsesgrad og mål per tema', alt: 'Per tema.' },
      { kind: 'figure', id: 'distribution', caption: 'Krav på hvert nivå per tema', alt: 'Fordelingen.' },
    ];
  }
  if (id === 'trend') {
    return [{ kind: 'figure', id: 'trend', caption: 'Oppfyllelsesgrad og dekning over år', alt: 'Per år.' }];
  }
  if (id === 'summary' || id === 'status') {
    return [
      { kind: 'paragraph', tone: 'lead', text: 'Virksomheten har vurdert seg mot kravene i standarden.' },
      {
        kind: 'keyFigures',
        figures: [
          { value: '62 %', label: 'Oppfyllelsesgrad', note: 'av 48 vurderte, 5 gjenstår' },
          { value: String(facts.gaps.length), label: 'Avvik', note: 'under målet' },
          { value: String(facts.decisions.length), label: 'Trenger avgjørelse' },
        ],
      },
      { kind: 'heading', level: 3, text: 'Hva som er sterkt' },
      { kind: 'list', items: facts.strongest.map(({ name }) => name) },
      { kind: 'heading', level: 3, text: 'Hva som trenger avgjørelse' },
      { kind: 'list', ordered: true, items: facts.decisions.map(({ item }) => item.requirement.text) },
      { kind: 'paragraph', tone: 'note', text: 'Oppfyllelsesgraden er alltid oppgitt med dekning.' },
    ];
  }
  if (id === 'proposal')
    return [{ kind: 'paragraph', text: options.proposal || 'SSU tar saken til orientering.' }];
  if (id === 'gaps') {
    return [
      {
        kind: 'table',
        caption: 'Avvik i prioritert rekkefølge',
        columns: [
          { name: 'Krav', width: 0.12 },
          { name: 'Hva det gjelder', width: 0.64 },
          { name: 'Prioritet', width: 0.24, align: 'end' },
        ],
        rows: facts.gaps.map(({ item, priority }) => ({
          cells: [String(item.requirement.number), item.requirement.text, String(priority)],
        })),
      },
    ];
  }
  return [
    { kind: 'heading', level: 3, text: 'Krav' },
    { kind: 'paragraph', text: 'Kravteksten står her.' },
    { kind: 'facts', facts: [{ name: 'Nivå', value: '3 – I hovedsak' }] },
    { kind: 'paragraph', tone: 'quote', text: 'Vi har en rutine, og de fleste følger den.' },
    { kind: 'heading', level: 4, text: 'Hva bør bli bedre' },
    { kind: 'paragraph', tone: 'absent', text: 'Ingenting er skrevet.' },
  ];
}
