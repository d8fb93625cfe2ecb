import { useMemo, useRef, useState } from 'preact/hooks';
import { day } from '../ui/words';
import { adjust, view } from '../state/store';
import { articles } from '../state/story';

const PAUSE = 150;

/** Goes back to what was known at an earlier moment; the steps are the publications. */
export function KnownAtSlider() {
  const moments = useMemo(
    () => [...new Set(articles.value.flatMap(({ published }) => published.latest ?? []))].sort(),
    [articles.value],
  );
  const [dragged, setDragged] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const { knownAt } = view.value;
  const known = knownAt === null ? moments.length : moments.filter((each) => each <= knownAt).length - 1;
  const value = dragged ?? Math.max(known, 0);
  const at = dragged === null ? knownAt : (moments[dragged] ?? null);
  const move = (step: number) => {
    setDragged(step);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      adjust({ knownAt: moments[step] ?? null });
      setDragged(null);
    }, PAUSE);
  };
  return (
    <div class="known-at">
      <label for="known-at">As known on</label>
      <input
        id="known-at"
        data-testid="known-at"
        type="range"
        min={0}
        max={moments.length}
        value={value}
        disabled={moments.length === 0}
        aria-valuetext={at === null ? 'today' : day(at)}
        onInput={(event) => move(Number(event.currentTarget.value))}
      />
      <output class={at === null ? 'known-when' : 'known-when is-past'}>
        {at === null ? 'today' : day(at)}
      </output>
      {knownAt !== null && (
        <button type="button" class="button quiet small" onClick={() => adjust({ knownAt: null })}>
          Back to today
        </button>
      )}
    </div>
  );
}
