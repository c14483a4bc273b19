/** Under which key it is kept why findings of one evaluation are accepted as they are. */
export function reasonsSetting(evaluation: string): string {
  return `reasons:${evaluation}`;
}
