/** One word of a subject that says who somebody is: base64url without padding. */
export function personSubject(id: string): string {
  const bytes = Array.from(new TextEncoder().encode(id), (byte) => String.fromCodePoint(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Who a word of a subject is; `null` where it is nobody's word. */
export function personIn(subject: string): string | null {
  if (!/^[\w-]+$/.test(subject)) return null;
  try {
    const bytes = Uint8Array.from(atob(subject.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    const id = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return personSubject(id) === subject ? id : null;
  } catch {
    return null;
  }
}
