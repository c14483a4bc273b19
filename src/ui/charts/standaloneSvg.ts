import palette from './palette.module.css';
import { wrapLabel } from './wrapLabel.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What a drawing looks like, as attributes: a file has no style sheet. All of these are handed down to what lies inside. */
const looks = [
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;

/** Belongs to the page and not to the picture. */
const pageAttributes = /^(?:class|style|tabindex|role|focusable|aria-.*|data-.*)$/;

export type StandaloneSvg = { markup: string; width: number; height: number };

const margin = 16;

/**
 * All drawings in an element as one picture that stands alone: under its title, on white, with every
 * colour and letter written out. What lies to the side in a box that scrolls is there too.
 */
export function standaloneSvg(container: HTMLElement, title: string, description: string): StandaloneSvg {
  const onPaper = palette['onPaper'] ?? '';
  const chart = container.closest(`.${palette['palette']}`);
  const isOnPaper = chart?.classList.contains(onPaper) ?? true;
  // A picture ends up in papers and slides, which are white: it is drawn in their colours, also from a dark page.
  if (!isOnPaper) chart?.classList.add(onPaper);
  try {
    return draw(container, title, description);
  } finally {
    if (!isOnPaper) chart?.classList.remove(onPaper);
  }
}

function draw(container: HTMLElement, title: string, description: string): StandaloneSvg {
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  const placed = drawings.map((svg) => ({ svg, ...placeIn(container, svg) }));
  const widest = Math.max(320, ...placed.map(({ x, width }) => x + width));
  const head = headLines(title, description, widest);
  const top = margin + head.height;
  const width = Math.ceil(widest + 2 * margin);
  const height = Math.ceil(top + Math.max(0, ...placed.map((one) => one.y + one.height)) + margin);
  const outer = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const style = getComputedStyle(container);
  outer.append(element('rect', { width, height, fill: style.getPropertyValue('--chart-background').trim() }));
  for (const { text, y, size, weight } of head.lines) {
    const line = element('text', {
      x: margin,
      y: margin + y,
      fill: style.getPropertyValue(weight === 600 ? '--chart-text' : '--chart-subtle').trim(),
      'font-family': style.fontFamily,
      'font-size': size,
      'font-weight': weight,
    });
    line.textContent = text;
    // As wide as here, whatever typeface the file meets: wider letters would stick out and be cut.
    keepWidth(line, measured(text, `${weight} ${size}px ${style.fontFamily}`));
    outer.append(line);
  }
  for (const { svg, x, y, ...size } of placed) {
    const copy = inlined(svg);
    for (const [name, value] of Object.entries({ x: margin + x, y: top + y, ...size, overflow: 'visible' }))
      copy.setAttribute(name, String(value));
    outer.append(copy);
  }
  return { markup: new XMLSerializer().serializeToString(outer), width, height };
}

function placeIn(container: HTMLElement, svg: SVGSVGElement) {
  const box = svg.getBoundingClientRect();
  const origin = container.getBoundingClientRect();
  const scroller = svg.closest('[data-scrolls]');
  return {
    x: box.x - origin.x + (scroller?.scrollLeft ?? 0),
    y: box.y - origin.y,
    width: box.width,
    height: box.height,
  };
}

function headLines(title: string, description: string, width: number) {
  const titles = wrapLabel(title, width, 18).map((text) => ({ text, size: 18, weight: 600, step: 24 }));
  const rest = wrapLabel(description, width, 14).map((text) => ({ text, size: 14, weight: 400, step: 20 }));
  let y = 0;
  const lines = [...titles, ...rest].map(({ step, ...line }) => {
    y += step;
    return { ...line, y: y - 6 };
  });
  return { lines, height: y + 12 };
}

/** A copy that looks the same without the page. */
function inlined(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (target) inline(original, target);
  }
  return copy;
}

function inline(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  const inherited =
    original.parentElement?.closest('svg') && original.parentElement
      ? getComputedStyle(original.parentElement)
      : null;
  // The list shrinks as they go: it is read first.
  const names = Array.from(copy.attributes, ({ name }) => name);
  for (const name of names) if (pageAttributes.test(name)) copy.removeAttribute(name);
  for (const name of looks) {
    const value = style.getPropertyValue(name);
    copy.removeAttribute(name);
    if (value !== inherited?.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (style.display === 'none') copy.setAttribute('display', 'none');
  // The file may meet another typeface; the words keep the room they had.
  if (!(original instanceof SVGTextContentElement) || original.childElementCount > 0) return;
  keepWidth(copy, original.getComputedTextLength());
}

function keepWidth(text: Element, width: number): void {
  if (width === 0) return;
  text.setAttribute('textLength', width.toFixed(1));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** How wide a text is in the typeface of the page, in pixels; 0 where the browser cannot say. */
function measured(text: string, font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
