/**
 * What a year's answers cost in presses, on the page Vurder of a fresh evaluation: every requirement gets a level, and a
 * justification where one is expected. Counted, not timed. The typing itself is not counted, nor the way to the first.
 * @typedef {{ requirements: number, keysEach: number }} KeyboardPace `keysEach`: beside the typing, of a requirement
 * @typedef {{ requirements: number, pressesEach: number, medianTravel: number, longestTravel: number }} PointerPace
 * travel: pixels the pointer moves to one press
 */

/** What is typed is not counted, and one key does: outside a field it would be a level. */
const words = '3';
/** Levels below the target of every requirement: nearly all then expect a justification. */
const levels = [0, 1, 2];
/** How far inside what it presses a pointer stops, in pixels. */
const within = 12;

/**
 * By keyboard: the level, `b` to the justification, and Ctrl + Enter to the next.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<KeyboardPace>}
 */
export async function measureKeyboardPace(page) {
  let keys = 0;
  /** @param {string} key */
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const requirements = await answerAll(page, async ({ card, level, last }) => {
    await press(String(level));
    if (await cameByItself(card)) return;
    await press('b');
    await page.keyboard.type(words);
    await expectAnswer(card, level);
    if (!last) await press('Control+Enter');
  });
  return { requirements, keysEach: keys / requirements };
}

/**
 * By pointer: the level, the field, and «Neste». The pointer moves the shortest way; what has to be scrolled to counts
 * as far away as it is.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<PointerPace>}
 */
export async function measurePointerPace(page) {
  /** @type {number[]} */
  const travels = [];
  let presses = 0;
  /** @type {{ x: number, y: number } | null} */
  let at = null;
  /** @param {import('@playwright/test').Locator} target */
  const press = async (target) => {
    const to = nearest(await boxOf(target), at);
    if (at) travels.push(Math.hypot(to.x - at.x, to.y - at.y));
    await target.scrollIntoViewIfNeeded();
    at = nearest(await boxOf(target), to);
    await page.mouse.click(at.x, at.y);
    presses += 1;
  };
  const requirements = await answerAll(page, async ({ card, level, last }) => {
    await press(card.locator('fieldset').first().locator('label').nth(level));
    if (await cameByItself(card)) return;
    await press(card.locator('textarea').first());
    await page.keyboard.type(words);
    await expectAnswer(card, level);
    if (!last) await press(card.getByRole('button', { name: 'Neste', exact: true }));
  });
  const sorted = travels.toSorted((a, b) => a - b);
  return {
    requirements,
    pressesEach: presses / requirements,
    medianTravel: sorted[Math.floor(sorted.length / 2)] ?? 0,
    longestTravel: sorted.at(-1) ?? 0,
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {(turn: { card: import('@playwright/test').Locator, level: number, last: boolean }) => Promise<void>} answer
 * @returns {Promise<number>} how many there were
 */
async function answerAll(page, answer) {
  const count = await cardsOf(page);
  const answered = new Set();
  await page.keyboard.press('n');
  for (let turn = 0; turn < count; turn++) {
    const number = await page
      .locator('[data-requirement][data-active="true"]')
      .getAttribute('data-requirement');
    if (answered.has(number)) throw new Error(`One is led to requirement ${number} twice`);
    answered.add(number);
    const card = page.locator(`[data-requirement="${number}"]`);
    await answer({ card, level: levels[turn % levels.length] ?? 0, last: turn === count - 1 });
  }
  return count;
}

/**
 * Where no justification is expected, a level takes one on to the next requirement.
 * @param {import('@playwright/test').Locator} card
 */
async function cameByItself(card) {
  return (await card.getAttribute('data-active')) === 'false';
}

/**
 * Waits for all cards: those below the first screen are drawn after it.
 * @param {import('@playwright/test').Page} page
 */
async function cardsOf(page) {
  const progress = await page
    .getByText(/^0 av \d+ krav besvart/)
    .first()
    .textContent();
  const count = Number(/av (\d+)/.exec(progress ?? '')?.[1]);
  await page
    .locator('[data-requirement]')
    .nth(count - 1)
    .waitFor();
  return count;
}

/**
 * @param {import('@playwright/test').Locator} card
 * @param {number} level
 */
async function expectAnswer(card, level) {
  const said = await card.evaluate((element) => ({
    level: [...element.querySelectorAll('input[type="radio"]')].findIndex(
      (radio) => radio instanceof HTMLInputElement && radio.checked,
    ),
    justification: element.querySelector('textarea')?.value,
  }));
  if (said.level !== level || said.justification !== words)
    throw new Error(`The card says level ${said.level} and «${said.justification}»`);
}

/** @param {import('@playwright/test').Locator} target */
async function boxOf(target) {
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be pressed is not on the page');
  return box;
}

/**
 * The point of a box that is nearest to where the pointer is, a little inside its edge; its middle where the box is
 * narrow, or the pointer nowhere yet.
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {{ x: number, y: number } | null} from
 */
function nearest({ x, y, width, height }, from) {
  /**
   * @param {number} start
   * @param {number} size
   * @param {number | undefined} wanted
   */
  const along = (start, size, wanted) =>
    wanted === undefined || size <= 2 * within
      ? start + size / 2
      : Math.min(Math.max(wanted, start + within), start + size - within);
  return { x: along(x, width, from?.x), y: along(y, height, from?.y) };
}
