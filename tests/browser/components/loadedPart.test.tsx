import { Component, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { loadedPart } from '#src/ui/loadedPart.tsx';
import { draw } from './draw.tsx';

type Props = { name: string };
const Greeting = ({ name }: Props) => <p>Hei, {name}</p>;
const Meanwhile = vi.fn(({ name }: Props) => <p>Venter på {name}</p>);

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { failed } = this.state;
    const tryAgain = () => this.setState({ failed: false });
    return failed ? <button onClick={tryAgain}>Prøv igjen</button> : this.props.children;
  }
}

describe('a part that is loaded when it is asked for', () => {
  test('shows what stands there meanwhile, and then comes with what it was given', async () => {
    let arrive = (_part: typeof Greeting) => {};
    const Part = loadedPart<Props>(
      async () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
      (props) => <Meanwhile {...props} />,
    );
    draw(<Part name="Grorud" />);
    await expect.element(page.getByText('Venter på Grorud')).toBeVisible();
    arrive(Greeting);
    await expect.element(page.getByText('Hei, Grorud')).toBeVisible();
    await expect.element(page.getByText('Venter på Grorud')).not.toBeInTheDocument();
  });

  test('is drawn at once when it was loaded ahead, with nothing in between', async () => {
    const load = vi.fn(async () => Greeting);
    const Part = loadedPart<Props>(load, (props) => <Meanwhile {...props} />);
    void Part.loadAhead();
    await vi.waitFor(() => expect(load).toHaveResolved());
    Meanwhile.mockClear();
    draw(<Part name="Sagene" />);
    await expect.element(page.getByText('Hei, Sagene')).toBeVisible();
    expect(Meanwhile).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledOnce();
  });

  test('says that it failed where it is drawn, and is tried again when it is drawn anew', async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('gone'));
    const Part = loadedPart<Props>(load);
    draw(
      <Boundary>
        <Part name="Alna" />
      </Boundary>,
    );
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect.element(page.getByText('Hei, Alna')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('tries again when it is drawn, after it could not be loaded ahead', async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('gone'));
    const Part = loadedPart<Props>(load);
    void Part.loadAhead();
    await vi.waitFor(() => expect(load.mock.settledResults[0]?.type).toBe('rejected'));
    draw(<Part name="Frogner" />);
    await expect.element(page.getByText('Hei, Frogner')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
