import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, read, written, type View } from './view';

describe('the view in the address', () => {
  it('is nothing when nothing was changed', () => {
    expect(written(FIRST_VIEW)).toBe('');
    expect(read('')).toEqual(FIRST_VIEW);
  });

  it('comes back whole', () => {
    const view: View = {
      view: 'article',
      query: 'harbour & port',
      article: 'a1',
      mark: '10-20',
      selection: ['m1', 'm2'],
      scene: ['m1', 'a,b'],
      hidden: ['x'],
      types: ['MEETING'],
      statuses: ['HELD'],
      certainties: ['UNKNOWN'],
      disputed: true,
      issues: ['issue-transport'],
      position: 'berg',
      window: { from: '2025-01-01T00:00:00Z', to: '2025-02-01T00:00:00Z' },
      range: { from: '2025-01-05T00:00:00Z', to: '2025-01-06T00:00:00Z' },
      knownAt: '2025-03-02T23:59:59Z',
      tab: 'history',
      lanes: ['a1'],
    };
    expect(read(written(view))).toEqual(view);
  });

  it('passes over what it cannot read', () => {
    expect(read('view=nonsense&window=a/b&range=2025-02-01/2025-01-01&knownAt=soon')).toEqual(FIRST_VIEW);
  });
});
