/** Under which key the choices for the paper of one evaluation are kept. */
export function reportSetting(evaluation: string): string {
  return `report:${evaluation}`;
}

/** Under which key it is kept what an office's case papers say of themselves. */
export function caseSetting(office: string): string {
  return `reportCase:${office}`;
}
