import { parseUnknown } from '../input/parseUnknown.ts';
import { assembleStandard } from './assembleStandard.ts';
import { standardSchema, type Standard } from './Standard.ts';
import { explanationsFileSchema, normSchema } from './StandardFiles.ts';

/** One thing wrong with a standard: where (a path into the file) and what. */
export type StandardProblem = { where: string; what: string };

export type StandardResult = { ok: true; standard: Standard } | { ok: false; problems: StandardProblem[] };

/**
 * Reads the two files of an edition from parsed JSON, checks that they are about the same, and that all the norm has is
 * explained and nothing else is; then as `readStandard`. Never throws.
 */
export function readStandardFiles(normFile: unknown, explanationsFile: unknown): StandardResult {
  const norm = parseUnknown(normSchema, normFile);
  if (!norm.ok) return { ok: false, problems: norm.problems };
  const explained = parseUnknown(explanationsFileSchema, explanationsFile);
  if (!explained.ok) return { ok: false, problems: explained.problems };
  const { standard, edition } = explained.data;
  const problems = [
    ...(standard === norm.data.id && edition === norm.data.edition
      ? []
      : [{ where: 'standard', what: `explains ${standard} ${edition}` }]),
    ...(['chapters', 'themes', 'requirements', 'indicators'] as const).flatMap((part) => {
      const keys = norm.data[part].map(keyOf);
      const ours = explained.data[part].map(keyOf);
      return [...duplicates(part, ours), ...dangling(part, ours, keys), ...unexplained(part, keys, ours)];
    }),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : readStandard(assembleStandard(norm.data, explained.data));
}

/**
 * Reads a whole standard and checks all that the schema cannot say: ids are unique, references
 * lead somewhere, the scale has no gaps, short names are told apart, every revision is in the list, every quote stands letter by letter in its requirement, themes follow
 * chapters and requirements follow themes in order, and obligation parts are only used where both occur.
 * Never throws. Problems are for whoever writes the standard.
 */
export function readStandard(input: unknown): StandardResult {
  const parsed = parseUnknown(standardSchema, input);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const problems = [
    ...checkScale(parsed.data),
    ...checkTree(parsed.data),
    ...checkRequirements(parsed.data),
    ...checkRevisions(parsed.data),
  ];
  return problems.length === 0 ? { ok: true, standard: parsed.data } : { ok: false, problems };
}

function checkScale(standard: Standard): StandardProblem[] {
  const problems: StandardProblem[] = [];
  standard.scale.forEach((level, index) => {
    if (level.value !== index) {
      problems.push({ where: `scale.${index}`, what: `level ${level.value} stands where ${index} belongs` });
    }
  });
  for (const rule of standard.obligations) {
    if (rule.target >= standard.scale.length) {
      problems.push({ where: `obligations.${rule.id}`, what: `target ${rule.target} is not on the scale` });
    }
  }
  return problems;
}

function checkRevisions({ explanations: { revision, changes } }: Standard): StandardProblem[] {
  const isWhole =
    changes.length === revision && changes.every((change, index) => change.revision === index + 1);
  return isWhole
    ? []
    : [{ where: 'explanations.changes', what: `not one for each of ${revision} revisions` }];
}

function checkTree(standard: Standard): StandardProblem[] {
  const chapters = standard.chapters.map((chapter) => chapter.id);
  const themes = standard.themes.map((theme) => theme.id);
  const numbers = standard.requirements.map((requirement) => requirement.number);
  const kinds = standard.officeKinds.map((kind) => kind.id);
  return [
    ...duplicates('chapters', chapters),
    ...duplicates('themes', themes),
    ...duplicates('requirements', numbers),
    ...duplicates(
      'shortName',
      standard.requirements.map((requirement) => requirement.shortName.toLowerCase()),
    ),
    ...duplicates('officeKinds', kinds),
    ...duplicates(
      'obligations',
      standard.obligations.map((rule) => rule.id),
    ),
    ...duplicates(
      'parties',
      standard.parties.map((party) => party.id),
    ),
    ...duplicates(
      'focusAreas',
      standard.focusAreas.map((area) => area.id),
    ),
    ...duplicates(
      'indicators',
      standard.indicators.map((indicator) => indicator.id),
    ),
    ...duplicates(
      'checkpoints',
      standard.requirements.flatMap((r) => r.checkpoints.map((c) => c.id)),
    ),
    ...standard.parties.flatMap((party) =>
      dangling(`parties.${party.id}.officeKinds`, party.officeKinds, kinds),
    ),
    ...standard.themes.flatMap((theme) => dangling(`themes.${theme.id}.chapter`, [theme.chapter], chapters)),
    ...standard.requirements.flatMap((r) => dangling(`requirements.${r.number}.theme`, [r.theme], themes)),
    ...standard.indicators.flatMap((i) => dangling(`indicators.${i.id}.bearsOn`, i.bearsOn, numbers)),
    ...outOfOrder(
      'themes',
      standard.themes.map((theme) => chapters.indexOf(theme.chapter)),
    ),
    ...outOfOrder(
      'requirements (by theme)',
      standard.requirements.map((r) => themes.indexOf(r.theme)),
    ),
    ...outOfOrder('requirements (by number)', numbers),
    ...unused(
      'themes',
      themes,
      standard.requirements.map((r) => r.theme),
    ),
    ...unused(
      'chapters',
      chapters,
      standard.themes.map((theme) => theme.chapter),
    ),
  ];
}

function checkRequirements(standard: Standard): StandardProblem[] {
  const parties = standard.parties.map((party) => party.id);
  const areas = standard.focusAreas.map((area) => area.id);
  const obligations = standard.obligations.map((rule) => rule.id);
  const numbers = standard.requirements.map((requirement) => requirement.number);
  return standard.requirements.flatMap((r) => {
    const where = `requirements.${r.number}`;
    const parts = r.obligationParts ?? [];
    const quotes = [
      ...parts.map((part) => part.quote),
      ...r.checkpoints.map((checkpoint) => checkpoint.quote),
      ...r.references.map((reference) => reference.quote),
      ...r.related.flatMap((related) => related.quote ?? []),
      ...(r.deadline ? [r.deadline.quote] : []),
    ];
    const used = [r.obligation, ...parts.map((p) => p.obligation), ...r.checkpoints.map((c) => c.obligation)];
    return [
      ...dangling(`${where}.responsible`, r.responsible, parties),
      ...dangling(`${where}.participants`, r.participants, parties),
      ...dangling(`${where}.focusAreas`, r.focusAreas, areas),
      ...dangling(`${where}.obligation`, used, obligations),
      ...dangling(
        `${where}.related`,
        r.related.map((related) => related.number),
        numbers,
      ),
      ...quotes
        .filter((quote) => !r.text.includes(quote))
        .map((quote) => ({ where, what: `«${quote}» is not in the text` })),
      ...(parts.length > 0 && new Set(parts.map((part) => part.obligation)).size < 2
        ? [{ where: `${where}.obligationParts`, what: 'needed only where skal and bør both occur' }]
        : []),
    ];
  });
}

function duplicates(where: string, ids: readonly (string | number)[]): StandardProblem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ where, what: `${id} occurs more than once` }));
}

function dangling<Id extends string | number>(
  where: string,
  refs: readonly Id[],
  known: readonly Id[],
): StandardProblem[] {
  return refs.filter((ref) => !known.includes(ref)).map((ref) => ({ where, what: `${ref} does not exist` }));
}

function outOfOrder(where: string, positions: readonly number[]): StandardProblem[] {
  const at = positions.findIndex(
    (position, index) => index > 0 && position < (positions[index - 1] ?? position),
  );
  return at === -1 ? [] : [{ where, what: `entry ${at + 1} stands out of order` }];
}

function unused(where: string, ids: readonly string[], used: readonly string[]): StandardProblem[] {
  return ids.filter((id) => !used.includes(id)).map((id) => ({ where, what: `${id} has nothing in it` }));
}

function unexplained<Id extends string | number>(
  where: string,
  keys: readonly Id[],
  explained: readonly Id[],
): StandardProblem[] {
  return keys
    .filter((key) => !explained.includes(key))
    .map((key) => ({ where, what: `${key} is not explained` }));
}

function keyOf(part: { id: string } | { number: number }): string | number {
  return 'id' in part ? part.id : part.number;
}
