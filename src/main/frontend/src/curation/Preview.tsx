import { story } from '../state/story';
import { Skeleton } from '../ui/States';
import { current, type Draft } from './decide';
import { previewOf } from './mergePreview';
import { ReportChoice } from './ReportChoice';

/** What will change, before it does. */
export function Preview({ what, field, value }: { what: Draft; field: string; value: string }) {
  switch (what.kind) {
    case 'merge':
      return <Merging ids={what.ids} names={what.names} />;
    case 'separate':
      return (
        <>
          <p>
            {what.names.join(' and ')} will never be taken for one, whatever articles come. It can be undone.
          </p>
          <p class="muted small">What stands in one of them now stays there.</p>
        </>
      );
    case 'split':
      return <ReportChoice what={what} />;
    case 'correct': {
      const now = current(what.thing, field);
      return (
        <>
          <p>
            {what.name} will have the value whatever articles say, with your name and reason beside it. It can
            be undone.
          </p>
          <p data-testid="preview" class="preview-value">
            <span class={now ? 'undone' : 'muted'}>{now || 'not told'}</span> →{' '}
            <strong>{value || '…'}</strong>
          </p>
        </>
      );
    }
    case 'undo':
      return <p>“{what.words}” will hold no longer; everything will be as if it had not been decided.</p>;
  }
}

function Merging({ ids, names }: { ids: readonly string[]; names: readonly string[] }) {
  const { entries, loading } = story.value;
  if (loading && entries.length === 0) return <Skeleton rows={3} />;
  const { shares, together, changes } = previewOf(ids, entries);
  return (
    <div data-testid="preview" class="preview">
      <p>
        {names.join(' and ')} become one: everything told of each will stand under one name. It can be undone.
      </p>
      <table>
        <tbody>
          {shares.map((share) => (
            <tr key={share.id}>
              <th scope="row">{names[ids.indexOf(share.id)]}</th>
              <td>{share.words}</td>
            </tr>
          ))}
          <tr class="preview-sum">
            <th scope="row">Together</th>
            <td>{together}</td>
          </tr>
        </tbody>
      </table>
      <ul>
        {changes.map((change) => (
          <li key={change} class="muted">
            {change}
          </li>
        ))}
      </ul>
    </div>
  );
}
