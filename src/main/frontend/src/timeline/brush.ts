import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { show } from '../state/store';

/** Dragging with Shift held takes a piece of time, by which everything is filtered then. */
export function useBrush(element: RefObject<HTMLElement>, momentAt: (x: number) => Date | undefined): void {
  useEffect(() => {
    const host = element.current;
    if (!host) return;
    let from: number | null = null;
    const band = document.createElement('div');
    band.className = 'brush';

    const draw = (x: number) => {
      const left = host.getBoundingClientRect().left;
      band.style.left = `${Math.min(from ?? x, x) - left}px`;
      band.style.width = `${Math.abs((from ?? x) - x)}px`;
    };
    const down = (event: PointerEvent) => {
      if (!event.shiftKey || event.button !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      from = event.clientX;
      draw(from);
      host.append(band);
      addEventListener('pointermove', move);
      addEventListener('pointerup', up, { once: true });
    };
    const move = (event: PointerEvent) => draw(event.clientX);
    const up = (event: PointerEvent) => {
      removeEventListener('pointermove', move);
      band.remove();
      const [one, other] = [from, event.clientX].sort((a, b) => Number(a) - Number(b));
      from = null;
      if (one == null || other == null || other - one < 5) return;
      const [start, end] = [momentAt(one), momentAt(other)];
      if (start && end) show({ range: { from: start.toISOString(), to: end.toISOString() } });
    };
    host.addEventListener('pointerdown', down, { capture: true });
    return () => host.removeEventListener('pointerdown', down, { capture: true });
  }, []);
}
