/** What WCAG asks of text against its background. Here the background is white paper, and white letters stand on the colour. */
const leastContrast = 4.5;

/** A colour that can be read on white, and under white: as it is where it can, else darker until it can. `#rrggbb`. */
export function readableColour(colour: string): string {
  const channels = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = channels.map((channel) => Math.round(channel * share));
    if (contrastWithWhite(darker) >= leastContrast) return hex(darker);
  }
  return '#000000';
}

/** Contrast with white as WCAG 2.2 defines it, 1–21. */
export function contrastWithWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
