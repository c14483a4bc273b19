import { runnerImport } from 'vite';

/**
 * Bars: what the plans of a city are expected to bring, against assessing and scoring the same evaluations once, and in
 * milliseconds.
 */
const bars = { plans: 4, milliseconds: 100 };

/** A city of thirty offices over ten years, each with as many actions as the example. */
const evaluations = 30 * 10;
const rounds = 15;

/**
 * What it costs to compute what every plan of a city is expected to bring: today, after each deadline, with all of it carried out and
 * at the target.
 * @param {string} root
 * @returns {Promise<string[]>} the bars that are broken
 */
export async function benchPlans(root) {
  /** @param {string} path */
  const load = async (path) =>
    // Vite reads the TypeScript: Node 20 cannot.
    (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
  const { exampleSource } = await load('/tests/support/exampleSource.ts');
  const { projectedEffect } = await load('/src/domain/actions/projectedEffect.ts');
  const { assessRequirements } = await load('/src/domain/scoring/assessedRequirements.ts');
  const { fulfilment, fulfilmentPerTheme } = await load('/src/domain/scoring/fulfilment.ts');
  const { standard, office, items, actions, madeAt } = exampleSource();
  const answers = items.flatMap((/** @type {{ answer: object | null }} */ { answer }) =>
    answer ? [answer] : [],
  );
  const planned = { standard, officeKind: office.kind, answers, actions };
  const today = new Date(madeAt);
  const plans = fastest(() => projectedEffect(planned, today));
  const scored = fastest(() => {
    const assessed = assessRequirements(standard, office.kind, answers);
    fulfilment(standard, assessed);
    fulfilmentPerTheme(standard, assessed);
  });
  const ratio = plans / scored;
  console.log(`\nWhat ${evaluations} plans of ${actions.length} actions are expected to bring (ms)`);
  console.table({ plans: Math.round(plans), 'assessed and scored once': Math.round(scored) });
  console.log(`The plans against scoring the same once: ${ratio.toFixed(2)} (bar ${bars.plans})`);
  console.log(`The plans (ms): ${plans.toFixed(0)} (bar ${bars.milliseconds})`);
  return ratio <= bars.plans && plans <= bars.milliseconds
    ? []
    : ['what the plans of a city are expected to bring'];
}

/**
 * The time, in milliseconds, that the work takes for all the evaluations when nothing else disturbs it.
 * @param {() => void} work
 */
function fastest(work) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let count = 0; count < evaluations; count++) work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
