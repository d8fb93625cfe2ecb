const SHAPES: Record<string, string> = {
  actor: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  meeting:
    'M3.2.7h5.6a2.5 2.5 0 0 1 2.5 2.5v5.6a2.5 2.5 0 0 1-2.5 2.5H3.2A2.5 2.5 0 0 1 .7 8.8V3.2A2.5 2.5 0 0 1 3.2.7z',
  location: 'M6 0l6 6l-6 6l-6-6z',
  statement: 'M.8 1h6.4L11.6 6L7.2 11H.8z',
  article: 'M1 1h10v10H1z',
  proposal: 'M3 1h6l3 5l-3 5H3L0 6z',
};

export type ShapeName = 'actor' | 'meeting' | 'location' | 'statement' | 'article' | 'proposal';

export function shapeOf(typename: string): ShapeName {
  const name = typename.toLowerCase();
  if (name === 'move' || name === 'issue') return 'proposal';
  if (name === 'negotiation' || name === 'round') return 'meeting';
  return name in SHAPES ? (name as ShapeName) : 'article';
}

/** The small figure that stands for a type, in its colour. */
export function Shape({ name, size = 12 }: { name: ShapeName; size?: number }) {
  return (
    <svg class={`shape shape-${name}`} viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
