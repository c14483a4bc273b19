import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** Draws what a test is about on a page of its own, and takes it away again. Returns a function that draws anew. */
export function draw(element: ReactNode): (element: ReactNode) => void {
  const place = document.createElement('main');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(element);
  return (next) => root.render(next);
}

type HeldProps<Value> = {
  first: Value;
  onChange?: (value: Value) => void;
  children: (value: Value, change: (value: Value) => void) => ReactNode;
};

/** Keeps what a field is changed to, as the store does, and tells of each change. */
export function Held<Value>({ first, onChange, children }: HeldProps<Value>) {
  const [value, setValue] = useState(first);
  return children(value, (next) => {
    setValue(next);
    onChange?.(next);
  });
}
