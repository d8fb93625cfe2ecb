import { signal } from '@preact/signals';
import { adjust, view } from '../state/store';
import { visible } from '../state/story';

const KEY = 'parley.steps';

const STEPS: [string, string][] = [
  ['Select', 'Click a mark on the timeline or a node of the graph, or press / and search.'],
  ['See why', '“Evidence” shows the very words, and opens the article where they stand.'],
  ['Go back in time', '“As known on” tells the story as the articles published by then told it.'],
];

/** Whether this browser has been told how to begin. */
const told = signal(wasTold());

/** How to begin, for who is here for the first time; afterwards only the first step, in a line. */
export function FirstSteps() {
  if (told.value) return null;
  return (
    <section class="steps" aria-label="First steps" data-testid="steps">
      <h2>Three steps to begin</h2>
      <ol>
        {STEPS.map(([name, words]) => (
          <li key={name}>
            <strong>{name}</strong>
            <span class="muted">{words}</span>
          </li>
        ))}
      </ol>
      <div class="steps-foot">
        <button type="button" class="button" disabled={visible.value.length === 0} onClick={show}>
          Show me
        </button>
        <button type="button" class="button quiet" data-testid="steps-done" onClick={dismiss}>
          Got it
        </button>
      </div>
    </section>
  );
}

/** The first step done: something that several sources tell of, with their words. */
function show(): void {
  const most = [...visible.value].sort((one, other) => other.item.sourceCount - one.item.sourceCount)[0];
  if (most) adjust({ selection: [...view.value.selection, most.item.id], tab: 'evidence' });
}

function dismiss(): void {
  told.value = true;
  try {
    localStorage.setItem(KEY, 'told');
  } catch {
    // Where nothing may be kept, the steps come again at the next visit.
  }
}

function wasTold(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
