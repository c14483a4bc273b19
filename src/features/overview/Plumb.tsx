/** The app's own mark, a plumb bob. An ornament, so no reader is told of it. */
export function Plumb({ className }: { className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 40 46" width="40" height="46" aria-hidden focusable="false">
      <path
        d="M8 2h24v6c0 12-6 22-12 34C14 30 8 20 8 8z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path d="M7 11h26" stroke="var(--ax-bg-default)" strokeWidth="2.5" />
    </svg>
  );
}
