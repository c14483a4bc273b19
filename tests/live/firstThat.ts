/** How long, in milliseconds, one may take before the next is asked. */
const answerTime = 2500;

/**
 * What the first of several that answers in time gives.
 * @param dropLate ends what comes too late
 */
export async function firstThat<Each, Result>(
  several: readonly Each[],
  ask: (each: Each) => Promise<Result>,
  dropLate: (result: Result) => unknown = () => {},
): Promise<Result> {
  let failure: unknown = new Error('nobody to ask');
  for (const each of several) {
    const asked = ask(each);
    let isLate = false;
    asked.then(
      (result) => (isLate ? dropLate(result) : undefined),
      () => {},
    );
    try {
      return await Promise.race([asked, rejectAfter(answerTime)]);
    } catch (cause) {
      isLate = true;
      failure = cause;
    }
  }
  throw failure;
}

async function rejectAfter(milliseconds: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  throw new Error('no answer in time');
}
