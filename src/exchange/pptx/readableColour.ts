/** Least contrast against white for text, WCAG 2.2 level AA. */
const leastContrast = 4.5;

/** The colour itself where it can be read on white, and else the lightest darker shade of it that can. Without `#`. */
export function readableColour(colour: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  for (let part = 100; part > 0; part -= 1) {
    const darker = channels.map((channel) => Math.round((channel * part) / 100));
    if (1.05 / (luminance(darker) + 0.05) >= leastContrast) return hex(darker);
  }
  return '000000';
}

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance(channels: readonly number[]): number {
  const weights = [0.2126, 0.7152, 0.0722];
  return channels.reduce((sum, channel, index) => {
    const value = channel / 255;
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return sum + linear * (weights[index] ?? 0);
  }, 0);
}

function hex(channels: readonly number[]): string {
  return channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
