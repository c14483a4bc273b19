/**
 * The mark of the app, as in `public/icons/icon.svg`. Drawn here and not fetched: the browser reads a picture as a document of
 * its own, and on a slow machine the first words would wait for it.
 */
export function AppMark() {
  return (
    <svg viewBox="0 0 512 512" width="28" height="28" aria-hidden>
      <rect width="512" height="512" rx="112" fill="#16324f" />
      <g fill="none" strokeLinecap="round">
        <path d="M256 84v232" stroke="#fff" strokeWidth="20" />
        <path d="M104 188h88" stroke="#8fc1e8" strokeWidth="28" />
        <path d="M320 188h88" stroke="#f6a35b" strokeWidth="28" />
      </g>
      <path
        d="M200 316h112v20c0 34-24 68-56 104-32-36-56-70-56-104z"
        fill="#fff"
        stroke="#fff"
        strokeWidth="16"
        strokeLinejoin="round"
      />
      <path d="M204 348h104" stroke="#16324f" strokeWidth="12" />
    </svg>
  );
}
