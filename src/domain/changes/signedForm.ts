/**
 * What a signature covers, field by field, by the number of the form it was written in. A form never changes once it has
 * been used: a field that a kind gets later is no part of an old form, so old signatures still hold. Whoever wants more
 * covered adds a form.
 *
 * A field that holds one thing is `'whole'`; of one with parts, the parts are named, so that a part that is added later
 * stays outside too. Families are named as in a declaration: `evidence` is every `evidence:<key>`.
 */
type FieldForm = 'whole' | readonly string[];

export type SignedForm = Readonly<Record<string, Readonly<Record<string, FieldForm>>>>;

/** The form that signatures are written in today. */
export const currentForm = 1;

/**
 * The evaluation's own key (office, year, standard, edition) stands in its id, and is covered with it. Feedback on the
 * standard is no part: it says how a requirement is written, and is answered long after. Meetings, survey rounds and
 * what recurs are papers of their own, which go on through the year.
 */
const first: SignedForm = {
  evaluation: { ownOffice: ['name', 'kind'] },
  answer: {
    score: 'whole',
    justification: 'whole',
    strengths: 'whole',
    improvements: 'whole',
    included: 'whole',
    target: ['level', 'reason'],
    checkpoint: 'whole',
    evidence: ['kind', 'text'],
    unchangedSince: 'whole',
  },
  indicatorValue: {
    numerator: 'whole',
    denominator: 'whole',
    goal: 'whole',
    comparison: ['percent', 'source'],
    comment: 'whole',
  },
  action: {
    title: 'whole',
    why: 'whole',
    responsible: ['role'],
    deadline: ['day', 'reason'],
    expected: 'whole',
    status: 'whole',
    dropReason: 'whole',
    note: ['day', 'text'],
    evidence: ['kind', 'text'],
    carriedOn: 'whole',
    carriedBy: 'whole',
    plannedSince: 'whole',
  },
  barrier: {
    description: 'whole',
    consequence: 'whole',
    cause: 'whole',
    otherCause: 'whole',
    metIn: 'whole',
    responsible: ['name'],
    level: 'whole',
    requirement: 'whole',
    action: 'whole',
    followUp: 'whole',
    liftedTo: 'whole',
    liftedDay: 'whole',
    answerDue: 'whole',
    answer: 'whole',
    answeredDay: 'whole',
    ended: 'whole',
    endReason: 'whole',
    sameAs: 'whole',
  },
};

const forms: ReadonlyMap<number, SignedForm> = new Map([[1, first]]);

/** The form with a number; `null` for one that only a newer app knows. */
export function signedForm(number: number): SignedForm | null {
  return forms.get(number) ?? null;
}
