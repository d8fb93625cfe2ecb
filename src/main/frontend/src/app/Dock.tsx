import { isEmpty } from '../state/story';
import { TimelineView } from '../timeline/TimelineView';
import { Empty } from '../ui/States';
import { arrange, layout } from './layout';

const LEAST = 140;

/** The timeline below the other views; its upper edge is dragged, or moved with the arrow keys. */
export function Dock() {
  const { dock: height, folded } = layout.value;
  const resize = (next: number) => arrange({ dock: Math.min(Math.max(next, LEAST), innerHeight - 240) });
  const drag = (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    const move = (now: PointerEvent) => resize(innerHeight - now.clientY);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', () => grip.removeEventListener('pointermove', move), { once: true });
  };
  return (
    <div
      class={folded ? 'dock is-folded' : 'dock'}
      style={folded ? {} : { height: `${height}px` }}
      data-testid="dock"
    >
      <div
        class="dock-grip"
        role="separator"
        aria-label="Height of the timeline"
        aria-orientation="horizontal"
        aria-valuenow={height}
        aria-valuemin={LEAST}
        tabIndex={0}
        onPointerDown={drag}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') resize(height + 24);
          if (event.key === 'ArrowDown') resize(height - 24);
        }}
      />
      {isEmpty.value ? (
        !folded && <Empty>The timeline will stand here.</Empty>
      ) : (
        <TimelineView folded={folded} />
      )}
    </div>
  );
}
