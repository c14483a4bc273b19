/** Under which key the choices for the paper of one evaluation are kept. */
export function reportSetting(evaluation: string): string {
  return `report:${evaluation}`;
}
