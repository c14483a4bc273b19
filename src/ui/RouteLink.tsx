import { Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as Route } from 'wouter';

type Props = {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  /** Called before the address changes, also when it is the one already shown. */
  onFollow?: () => void;
};

/** A link to another page of the app. */
export function RouteLink({ to, children, className, onFollow }: Props) {
  return (
    <Link as={Route} href={to} className={className} onClick={onFollow}>
      {children}
    </Link>
  );
}
