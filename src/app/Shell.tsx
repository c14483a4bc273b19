import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useHeaderHeight } from './useHeaderHeight.ts';
import styles from './Shell.module.css';

/** What stands around every page: name, menus, whether all is saved, and the offer of a new version. */
export function Shell({ children }: { children: ReactNode }) {
  const [, assess] = useRoute('/vurder/:evaluation/*?');
  const [, gaps] = useRoute('/avvik/:evaluation');
  const [, results] = useRoute('/resultat/:evaluation');
  const [, trends] = useRoute('/utvikling/:evaluation');
  const [, indicators] = useRoute('/indikatorer/:evaluation');
  const [, report] = useRoute('/rapport/:evaluation');
  const [, history] = useRoute('/krav/:evaluation/:number');
  const header = useHeaderHeight();
  const evaluation =
    assess?.evaluation ??
    gaps?.evaluation ??
    results?.evaluation ??
    trends?.evaluation ??
    indicators?.evaluation ??
    report?.evaluation ??
    history?.evaluation;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#innhold" onClick={skipToContent}>
        {text.shell.skipToContent}
      </a>
      <header ref={header} className={styles.header}>
        <div className={styles.bar}>
          <Link href={paths.overview} className={styles.brand}>
            <img src="./icons/icon.svg" alt="" width="28" height="28" />
            {text.shell.appName}
          </Link>
          <nav aria-label={text.shell.mainNavigation} className={styles.menu}>
            <MenuLink to={paths.overview} pattern="/" label={text.shell.overview} />
            <MenuLink to={paths.standards} pattern="/standarden/*?" label={text.shell.standards} />
            <MenuLink to={paths.compare} pattern="/sammenlign" label={text.shell.compare} />
            <MenuLink to={paths.settings} pattern="/innstillinger" label={text.shell.settings} />
          </nav>
          <SaveStatus />
        </div>
        {evaluation !== undefined && (
          <nav aria-label={text.shell.evaluationNavigation} className={styles.submenu}>
            <MenuLink to={paths.assess(evaluation)} pattern="/vurder/*" label={text.shell.assess} />
            <MenuLink to={paths.gaps(evaluation)} pattern="/avvik/*" label={text.shell.gaps} />
            <MenuLink to={paths.results(evaluation)} pattern="/resultat/*" label={text.shell.results} />
            <MenuLink to={paths.trends(evaluation)} pattern="/utvikling/*" label={text.shell.trends} />
            <MenuLink
              to={paths.indicators(evaluation)}
              pattern="/indikatorer/*"
              label={text.shell.indicators}
            />
            <MenuLink to={paths.report(evaluation)} pattern="/rapport/*" label={text.shell.report} />
          </nav>
        )}
      </header>
      <main id="innhold" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <UpdatePrompt />
    </div>
  );
}

function MenuLink({ to, pattern, label }: { to: string; pattern: string; label: string }) {
  const [here] = useRoute(pattern);
  return (
    <Link href={to} className={styles.menuLink} aria-current={here ? 'page' : undefined}>
      {label}
    </Link>
  );
}

/** The address belongs to the router, so the jump is made by hand. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('innhold')?.focus();
}
