import { PageHeading } from './PageHeading.tsx';
import { Problem } from './Problem.tsx';
import { RouteLink } from './RouteLink.tsx';
import styles from './Unavailable.module.css';

type Props = {
  title: string;
  documentTitle: string;
  /** What has happened, and what to do about it. */
  what: { title: string; body: string };
  /** Tries again, where that may help. */
  retry?: { label: string; onPress: () => void };
  /** For whoever looks into it; folded away from everybody else. */
  details?: { label: string; content: string };
  /** The way out. */
  exit: { label: string; to: string };
};

/** Stands in for a page whose subject cannot be shown: says why, what to do, and where to go. */
export function Unavailable({ title, documentTitle, what, retry, details, exit }: Props) {
  return (
    <>
      <PageHeading title={title} documentTitle={documentTitle} />
      <Problem {...what} {...(retry ? { actions: [retry] } : {})} {...(details ? { details } : {})} />
      <p className={styles.exit}>
        <RouteLink to={exit.to}>{exit.label}</RouteLink>
      </p>
    </>
  );
}
