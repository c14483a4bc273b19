import { Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as Route } from 'wouter';

type Props = { to: string; children: ReactNode; className?: string | undefined };

/** A link to another page of the app. */
export function RouteLink({ to, children, className }: Props) {
  return (
    <Link as={Route} href={to} className={className}>
      {children}
    </Link>
  );
}
