import { Link } from '@navikt/ds-react';
import type { MouseEvent, ReactNode } from 'react';
import { Link as Route } from 'wouter';

type Props = {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  /** Called before the address changes, also when it is the one already shown. */
  onFollow?: () => void;
  /** It lies where the button that led to the page lay: the second press of a double press there is not meant for it. */
  deafToSecondPress?: boolean;
};

/** A link to another page of the app. */
export function RouteLink({ to, children, className, onFollow, deafToSecondPress = false }: Props) {
  const follow = (event: MouseEvent) => {
    if (deafToSecondPress && event.detail > 1) event.preventDefault();
    else onFollow?.();
  };
  return (
    <Link as={Route} href={to} className={className} onClick={follow}>
      {children}
    </Link>
  );
}
