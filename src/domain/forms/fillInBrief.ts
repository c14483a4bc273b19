import { rankGaps } from '../gaps/rankGaps.ts';
import { about, deliveryStatus, named } from './fillActions.ts';
import { answerOrigin } from './fillGoals.ts';
import { learningInWords, teamNext } from './fillOthers.ts';
import { words } from './fillProject.ts';
import type { FormMaterial } from './FormMaterial.ts';
import { yearInSpan } from './withYear.ts';
import type { DeliveryStatus, Sentence } from './Said.ts';

/** What a summary holds: so many of each. The whole stands under a heading of its own. */
const most = 3;

const statuses: readonly DeliveryStatus[] = ['delivered', 'partly', 'notDelivered'];

/** A sentence for each of how far actions came, with a few of them by name. Its row is the first of them. */
export function deliveriesInBrief(material: FormMaterial): Sentence[] {
  const isOfOthers = named(material).some(({ id }) => {
    const year = yearInSpan(material, id);
    return year !== null && year !== material.evaluation.year;
  });
  return statuses.flatMap((status) => {
    const actions = named(material).filter((action) => deliveryStatus(action) === status);
    const [first] = actions;
    if (!first) return [];
    const titles = actions.slice(0, most).map(({ id, title }) => {
      const year = isOfOthers ? yearInSpan(material, id) : null;
      return year === null ? title.trim() : `${title.trim().replace(/\.$/, '')} (${year})`;
    });
    return [about(first, { kind: 'deliveries', status, titles, more: actions.length - titles.length })];
  });
}

/**
 * At most three things that were learned: what the ressursteam will do otherwise, then what should get better where the gap is the
 * most pressing, then the first of the rest.
 */
export function learningInBrief(material: FormMaterial): Sentence[] {
  const pressing = rankGaps(material.standard, material.items).flatMap(({ item }) =>
    words(item.answer?.improvements ?? '').map((said) => ({
      said,
      from: answerOrigin(material, item.requirement.number),
    })),
  );
  const all = [...teamNext(material), ...pressing, ...learningInWords(material)];
  return [...new Map(all.map((sentence) => [JSON.stringify(sentence), sentence])).values()].slice(0, most);
}
