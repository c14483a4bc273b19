import { CartesianGrid, YAxis, type YAxisProps } from 'recharts';
import { plotLeft } from './stepPlaces.ts';

const axisText = { fill: 'var(--chart-subtle)', fontSize: 13 };

type Props = Pick<YAxisProps, 'domain' | 'tickCount' | 'tickFormatter' | 'padding'>;

/** The numbers at the left of a large drawing, which are whole, and the lines that go out from them. */
export function CountAxis(props: Props) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <YAxis
        width={plotLeft}
        allowDecimals={false}
        tick={axisText}
        axisLine={false}
        tickLine={false}
        {...props}
      />
    </>
  );
}
