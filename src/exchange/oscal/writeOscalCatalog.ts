import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { Chapter, Checkpoint, Requirement, Standard, Theme } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
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
  type Link,
  type Part,
  type Property,
} from './oscalParts.ts';

const text = papers.oscal;

/**
 * Writes a standard as an OSCAL 1.2.1 catalog: chapters and themes are groups, requirements are controls, checkpoints
 * are objectives. What OSCAL has no word for stands in properties of our own namespace.
 */
export function writeOscalCatalog({
  standard,
  madeAt,
}: Pick<ReportSource, 'standard' | 'madeAt'>): Uint8Array<ArrayBuffer> {
  const publisher = uuidOf('publisher', standard.provenance.publisher);
  const titles = referenceTitles(standard);
  return oscalBytes({
    catalog: {
      uuid: uuidOf('catalog', standard.id, standard.edition),
      metadata: {
        title: oneLine(standard.title),
        'last-modified': madeAt,
        version: oneLine(standard.edition),
        'oscal-version': oscalVersion,
        'document-ids': [{ identifier: `${standard.id}_${standard.edition}` }],
        props: metadataProps(standard),
        roles: [{ id: 'creator', title: text.creator }],
        parties: [{ uuid: publisher, type: 'organization', name: oneLine(standard.provenance.publisher) }],
        'responsible-parties': [{ 'role-id': 'creator', 'party-uuids': [publisher] }],
        remarks: [standard.summary, standard.provenance.date.statement, standard.provenance.rights].join(
          '\n\n',
        ),
      },
      groups: standard.chapters.map((chapter) => chapterGroup(standard, chapter)),
      ...(titles.length === 0
        ? {}
        : {
            'back-matter': {
              resources: titles.map((title) => ({ uuid: uuidOf('reference', title), title })),
            },
          }),
    },
  });
}

/** The scale, the obligations and the indicators: what the requirements are measured by. */
function metadataProps(standard: Standard): Property[] {
  const { id, scale, obligations, indicators, language } = standard;
  return [
    own('standard', id),
    own('language', language),
    explanationsProp(standard),
    ...scale.map(({ value, name, description }) =>
      own('level', value, { remarks: `${name}: ${description}` }),
    ),
    ...obligations.flatMap((rule) => [
      own('obligation-target', rule.target, { class: rule.id, remarks: `${rule.name}: ${rule.description}` }),
      own('obligation-weight', rule.weight, { class: rule.id }),
    ]),
    ...indicators.map((indicator) =>
      own('indicator', indicator.name, {
        class: indicator.id,
        remarks: `${indicator.numerator} / ${indicator.denominator}`,
      }),
    ),
  ];
}

function chapterGroup(standard: Standard, chapter: Chapter): object {
  return {
    id: `chapter-${chapter.id}`,
    class: 'chapter',
    title: oneLine(chapter.title),
    props: [{ name: 'label', value: oneLine(chapter.number) }],
    parts: [{ name: 'overview', prose: chapter.scope }],
    ...listOf(
      'groups',
      standard.themes
        .filter((theme) => theme.chapter === chapter.id)
        .map((theme) => themeGroup(standard, theme)),
    ),
  };
}

function themeGroup(standard: Standard, theme: Theme): object {
  return {
    id: `theme-${theme.id}`,
    class: 'theme',
    title: oneLine(theme.title),
    parts: [{ name: 'overview', prose: theme.light }],
    ...listOf(
      'controls',
      standard.requirements
        .filter((requirement) => requirement.theme === theme.id)
        .map((requirement) => control(standard, requirement)),
    ),
  };
}

function control(standard: Standard, requirement: Requirement): object {
  const { number } = requirement;
  return {
    id: controlId(number),
    class: 'requirement',
    title: text.requirement(requirement),
    props: controlProps(standard, requirement),
    ...listOf('links', controlLinks(standard, requirement)),
    parts: [
      { id: statementId(number), name: 'statement', prose: requirement.text },
      ...requirement.checkpoints.map((checkpoint) => objective(number, checkpoint)),
      { id: `${controlId(number)}_gdn`, name: 'guidance', prose: text.evidence(requirement.evidence) },
    ],
  };
}

function controlProps(standard: Standard, requirement: Requirement): Property[] {
  const partyName = (id: string) => standard.parties.find((party) => party.id === id)?.name ?? id;
  const areaName = (id: string) => standard.focusAreas.find((area) => area.id === id)?.name ?? id;
  const { number, deadline } = requirement;
  return [
    { name: 'label', value: String(number) },
    { name: 'sort-id', value: `requirement-${String(number).padStart(5, '0')}` },
    own('obligation', requirement.obligation),
    ...(requirement.obligationParts ?? []).map((part) =>
      own('obligation-part', part.obligation, { remarks: part.quote }),
    ),
    own('rhythm', requirement.rhythm),
    own('justification-demand', requirement.justification),
    ...(deadline ? [own('deadline-months', deadline.months, { remarks: deadline.after })] : []),
    ...requirement.responsible.map((id) => own('responsible', partyName(id), { class: `party-${id}` })),
    ...requirement.participants.map((id) => own('participant', partyName(id), { class: `party-${id}` })),
    ...requirement.focusAreas.map((id) => own('focus-area', areaName(id), { class: `area-${id}` })),
  ];
}

function controlLinks(standard: Standard, { references, related }: Requirement): Link[] {
  return [
    ...references.map(({ title }) => ({
      href: `#${uuidOf('reference', oneLine(title))}`,
      rel: 'reference',
      text: oneLine(title),
    })),
    ...related.map(({ number }) => ({
      href: `#${controlId(number)}`,
      rel: 'related',
      text: text.requirement(requirementIn(standard, number)),
    })),
  ];
}

function objective(requirement: number, checkpoint: Checkpoint): Part {
  return {
    id: objectiveId(requirement, checkpoint.id),
    name: 'assessment-objective',
    props: [{ name: 'label', value: oneLine(checkpoint.id) }, own('obligation', checkpoint.obligation)],
    prose: checkpoint.text,
  };
}

function referenceTitles({ requirements }: Standard): string[] {
  const titles = requirements.flatMap(({ references }) => references.map(({ title }) => oneLine(title)));
  return [...new Set(titles)].toSorted();
}
