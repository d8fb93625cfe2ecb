import { useEffect } from 'preact/hooks';
import { day, spoken, timeInWords } from '../ui/words';
import { view } from '../state/store';
import { actorsOf, visible, type Entry } from '../state/story';
import { lineOf } from './items';
import { printing, watchPrinting } from './printing';

/** On paper, the timeline is followed by a list of all that it shows; it is written only when somebody prints. */
export function PrintSheet() {
  useEffect(watchPrinting, []);
  if (!printing.value) return null;
  const { knownAt } = view.value;
  return (
    <section class="print-sheet" data-testid="print-sheet">
      <h1>Timeline{knownAt === null ? '' : `, as known on ${day(knownAt)}`}</h1>
      <table>
        <thead>
          <tr>
            {['When', 'What', 'Who', 'Sources'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.value.map((entry) => (
            <Row key={entry.item.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ entry }: { entry: Entry }) {
  const { item, time } = entry;
  const status = item.__typename === 'Meeting' ? `${spoken(item.status)}. ` : '';
  return (
    <tr>
      <td>{timeInWords(time)}</td>
      <td>
        {status}
        {lineOf(entry)}
        {item.disputed && ' (disputed)'}
      </td>
      <td>
        {actorsOf(entry)
          .map((actor) => actor.name ?? 'Unnamed')
          .join(', ')}
      </td>
      <td>{item.sourceCount}</td>
    </tr>
  );
}
