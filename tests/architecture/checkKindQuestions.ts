import { isAppScript, type Files } from './readRepository.ts';

/** Where the kinds of row are declared, and where their ids are made. */
const declarations =
  /^src\/domain\/(changes\/entities\/|evaluation\/Evaluation|indicators\/indicatorValueId)/;

const questions = [
  // Reads an id as that of one kind.
  /\b(answerKey|indicatorValueKey)\b/,
  // Holds the name of a kind against one that is written out.
  /\bentity\s*[!=]==?\s*['"`]/,
  /['"`]\s*[!=]==?\s*(\w+\.)*entity\b/,
  /\bswitch\s*\(\s*(\w+\.)*entity\s*\)/,
];

/**
 * Places that ask what kind of row something is, and would have to be told of the next kind. What is to be known of a
 * kind stands in its declaration: see `rowPlace`, and `rows` among the texts for what it is called.
 */
export function checkKindQuestions(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!isAppScript(path) || declarations.test(path)) return [];
    const lines = text.split('\n');
    return lines.flatMap((line, index) =>
      questions.some((question) => question.test(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
    );
  });
}
