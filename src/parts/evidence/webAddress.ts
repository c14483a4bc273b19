/** The address when a text is one that a browser may open over the web, else `null`: never `javascript:` or a file. */
export function webAddress(content: string): string | null {
  const candidate = content.trim();
  if (!/^https?:\/\/\S+$/i.test(candidate)) return null;
  try {
    const { protocol, href } = new URL(candidate);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
