import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as Route } from 'wouter';

type Props = {
  to: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  size?: 'medium' | 'small';
  children: ReactNode;
};

/** Aksel gives everything that looks like a button that role; this is a link, and must say so. */
const linkRole = { role: undefined };

/** A link to another page of the app that looks like a button, where it is what most people come for. */
export function RouteButton({ to, variant = 'secondary', size = 'small', children }: Props) {
  return (
    <Button as={Route} href={to} variant={variant} size={size} {...linkRole}>
      {children}
    </Button>
  );
}
