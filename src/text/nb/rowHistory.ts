/** Back and forward again on a page where rows are edited. */
export const rowHistory = {
  label: 'Angre og gjøre om',
  undo: 'Angre',
  redo: 'Gjør om',
  undoOf: (what: string) => `Angre ${what}`,
  redoOf: (what: string) => `Gjør om ${what}`,
  undone: (what: string) => `Angret: ${what}`,
  redone: (what: string) => `Gjort om igjen: ${what}`,
  nothingToUndo: 'Det er ingenting å angre',
  nothingToRedo: 'Det er ingenting å gjøre om igjen',
  on: (field: string, name: string) => `${field}, «${name}»`,
};
