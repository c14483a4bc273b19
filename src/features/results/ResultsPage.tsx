export function ResultsPage(_: { evaluation: string }) {
  return null;
}
