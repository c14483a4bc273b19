export function AssessPage(_: { evaluation: string; requirement?: number }) {
  return null;
}
