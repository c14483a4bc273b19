import { useLocation } from 'wouter';

/** Goes to another page of the app, as a link would, where a link does not fit. */
export function useNavigate(): (path: string) => void {
  const [, navigate] = useLocation();
  return navigate;
}
