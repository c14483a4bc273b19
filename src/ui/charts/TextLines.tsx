type Props = {
  x: number;
  /** Baseline of the first line. */
  y: number;
  lines: readonly string[];
  lineHeight?: number;
  className?: string | undefined;
  anchor?: 'start' | 'middle' | 'end';
};

/** Text of several lines in a drawing: SVG breaks none by itself. */
export function TextLines({ x, y, lines, lineHeight = 18, className, anchor = 'start' }: Props) {
  return (
    <text x={x} y={y} className={className} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
