import type { Change, Patch } from '../changes/Change.ts';
import { entities, type Entities } from '../changes/entities/entities.ts';
import type { Standard } from '../standard/Standard.ts';
import { cutOf, divideAt } from '../changes/logCut.ts';
import { rowsSaid, sealText, type SignedStatement } from './signedContent.ts';
import { currentForm, signedForm } from '../changes/signedForm.ts';
import { wordsOf } from './signedWords.ts';

/** SHA-256 over the UTF-8 of a text, in small hexadecimals: the machine's own, handed in. */
export type Digest = (text: string) => Promise<string>;

/**
 * What a signature under an evaluation as it stands in the log says, as one change.
 * @param changes the whole log of the evaluation, in any order
 * @param standard `null` where it is not known: then the words of its scale are not sealed
 */
export async function sealContent(
  { id, changes }: { id: string; changes: readonly Change[] },
  statement: SignedStatement,
  standard: Standard | null,
  digest: Digest,
  kinds: Entities = entities,
): Promise<Patch & { hash: string; content: string }> {
  const form = signedForm(currentForm) ?? {};
  const covers = cutOf(changes, form);
  const content = sealText({
    form: currentForm,
    evaluation: id,
    statement,
    rows: rowsSaid(divideAt(changes, covers, form).covered, form, kinds),
    words: standard && wordsOf(standard),
  });
  const { accepted, ...said } = statement;
  return {
    ...said,
    hash: await digest(content),
    form: currentForm,
    content,
    covers: { newest: [...covers.newest], absent: [...covers.absent] },
    ...Object.fromEntries(accepted.map(({ id: key, ...finding }) => [`accepted:${key}`, finding])),
  };
}
