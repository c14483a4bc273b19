/**
 * The files that the pages most visits open are made of, for the built page to name: they are then fetched while the app
 * itself starts, instead of after it. See docs/decisions/0032.
 */

/** What a card is drawn with: the offices, and each edition with its explanations. Hjem is drawn before it needs them. */
const ofEachEvaluation = /[\\/]standards[\\/](?:offices|[^\\/]+[\\/][^\\/.]+(?:\.explanations)?)\.json$/;

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} page the name of the page's file in the build
 * @returns {string[]} the page's file, whatever it imports that the app's first file does not, its style sheets in
 *   the order in which they hold, and for a card the standards
 */
export function filesOfPage(bundle, page) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const start = chunks.filter(({ isEntry, name }) => isEntry || name === 'first');
  const own = chunks.filter(
    ({ name, facadeModuleId }) =>
      name === page || (page !== 'home' && ofEachEvaluation.test(facadeModuleId ?? '')),
  );
  if (!own.some(({ name }) => name === page)) throw new Error(`The build has no file called «${page}»`);
  const here = imported(start, bundle);
  const files = [...imported(own, bundle)].filter((file) => !here.has(file));
  const styles = files.flatMap((file) => {
    const chunk = bundle[file];
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
  // What is imported comes first, as where the app asks for it: of two rules that weigh the same, the later one holds.
  return [...files, ...new Set(styles.toReversed())];
}

/**
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function imported(chunks, bundle) {
  const found = new Set(chunks.map(({ fileName }) => fileName));
  // The set grows while it is walked.
  for (const file of found) {
    const chunk = bundle[file];
    for (const next of chunk?.type === 'chunk' ? chunk.imports : []) found.add(next);
  }
  return found;
}
