/**
 * Prints the page once what was in the way of it is gone from the screen. The browser names a file after the document,
 * so the document bears that name meanwhile.
 */
export function printPaper(name: string): void {
  setTimeout(() => {
    const title = document.title;
    document.title = name;
    window.print();
    document.title = title;
  });
}
