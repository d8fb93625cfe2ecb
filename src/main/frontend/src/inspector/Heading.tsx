import { Shape, shapeOf } from '../ui/Shape';
import { counted, spoken, timeInWords } from '../ui/words';
import { adjust } from '../state/store';
import { titleOf, type Thing } from './thing';

/** The type, the name, one line that says it all, and how well it is supported. */
export function Heading({ thing }: { thing: Thing }) {
  return (
    <header class="thing-head" data-testid="thing">
      <p class="label thing-type">
        <Shape name={shapeOf(thing.__typename)} /> {thing.__typename}
      </p>
      <h2>
        {titleOf(thing)}
        {thing.__typename === 'Actor' && thing.mixedScripts && <MixedScripts />}
      </h2>
      <p class="muted">{summary(thing)}</p>
      <p class="badges">
        <span class="badge">{counted(thing.sourceCount, 'source')}</span>
        <span class="badge">{counted(thing.reportCount, 'report')}</span>
        {thing.conflicts.length > 0 && (
          <button type="button" class="badge warn as-button" onClick={() => adjust({ tab: 'details' })}>
            {counted(thing.conflicts.length, 'conflict')}
          </button>
        )}
      </p>
    </header>
  );
}

/** A name whose letters only look alike may be meant to pass for another. */
function MixedScripts() {
  const words = 'Letters of several scripts';
  return (
    <span class="mixed-scripts" role="img" aria-label={words} title={words} data-testid="mixed-scripts">
      Aа
    </span>
  );
}

function summary(thing: Thing): string {
  switch (thing.__typename) {
    case 'Meeting': {
      const places = thing.locations.map((place) => place.name);
      return [`${spoken(thing.status)}. ${timeInWords(thing.time)}`, ...places.slice(0, 1)].join(', ') + '.';
    }
    case 'Statement':
    case 'Move':
      return `${timeInWords(thing.time)}.`;
    case 'Actor':
      return [spoken(thing.actorKind), ...thing.titles.slice(0, 2)].join(', ');
    case 'Location':
      return [spoken(thing.placeKind), thing.country].filter(Boolean).join(', ');
    case 'Proposal':
      return counted(thing.moves.length, 'move');
    case 'Negotiation':
      return [timeInWords(thing.time), counted(thing.meetings.totalCount ?? 0, 'meeting')].join(', ') + '.';
    case 'Round':
      return `${timeInWords(thing.time)}.`;
    case 'Issue':
      return [
        counted(thing.spoken.totalCount ?? 0, 'statement'),
        counted(thing.proposals.totalCount ?? 0, 'proposal'),
      ].join(', ');
  }
}
