import { day } from '../ui/words';
import { issues as told } from '../state/matters';
import { show, view } from '../state/store';
import { leftOut } from './names';

/** What is filtered out, each to be put back with one click. */
export function Chips() {
  const { types, statuses, certainties, disputed, issues, range, hidden } = view.value;
  const lists = { types, statuses, certainties };
  const chips: [string, () => void][] = (['types', 'statuses', 'certainties'] as const).flatMap((list) =>
    lists[list].map((value): [string, () => void] => [
      leftOut(list, value),
      () => show({ [list]: lists[list].filter((each) => each !== value) }),
    ]),
  );
  for (const id of issues)
    chips.push([
      `About ${told.value.find((each) => each.id === id)?.name ?? id}`,
      () => show({ issues: issues.filter((each) => each !== id) }),
    ]);
  if (disputed) chips.push(['Disputed only', () => show({ disputed: false })]);
  if (range) chips.push([`${day(range.from)} to ${day(range.to)}`, () => show({ range: null })]);
  if (hidden.length > 0 && view.value.view === 'graph')
    chips.push([`${hidden.length} hidden. Show all`, () => show({ hidden: [] })]);
  if (chips.length === 0) return null;
  return (
    <div class="chips" aria-label="Active filters" role="group">
      {chips.map(([label, remove]) => (
        <button
          key={label}
          type="button"
          class="chip"
          data-testid="chip"
          aria-label={`Remove: ${label}`}
          onClick={remove}
        >
          {label}
          <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
