import { demoPeople } from './demoPeople.mjs';

/**
 * The page where one chooses who to be.
 * @param {string} back where to go afterwards
 */
export function loginPage(back) {
  const choices = demoPeople.map(({ ident, name, office }) => {
    const address = `login?${new URLSearchParams({ as: ident, redirect: back }).toString()}`;
    return `<li><a href="${escape(address)}"><strong>${escape(name)}</strong><span>${escape(office)}</span></a></li>`;
  });
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Velg rolle – demonstrasjon av Rettesnor</title>
<style>
:root { color-scheme: light dark; --line: #8f9aab; --mark: #0056b4; }
@media (prefers-color-scheme: dark) { :root { --line: #7b8698; --mark: #99c3ff; } }
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 2rem 1rem; max-width: 34rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.75rem; }
ul { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; gap: 0.75rem; }
a { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; color: inherit; text-decoration: none; }
a:hover { border-color: var(--mark); text-decoration: underline; }
a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>Hvem vil du være?</h1>
<p>Dette er en demonstrasjon på din egen maskin. Rollene er oppdiktet, og det trengs ikke noe passord. Åpne et privat vindu ved siden av, og velg en annen rolle der.</p>
<ul>
${choices.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
