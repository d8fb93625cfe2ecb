import type { ThingQuery } from '../api/operations';
import { tellingCue, whoSaid } from '../ui/said';
import { spoken } from '../ui/words';

export type Thing = NonNullable<ThingQuery['thing']>;
export type Evidence = Thing['evidence'][number];

/** What a thing is called above its details. */
export function titleOf(thing: Thing): string {
  switch (thing.__typename) {
    case 'Actor':
      return thing.name ?? 'Unnamed';
    case 'Meeting': {
      const kind = thing.meetingKind ? spoken(thing.meetingKind) : 'Meeting';
      const names = thing.participants.map(({ actor }) => actor.name ?? 'unnamed');
      return names.length > 0
        ? `${kind}: ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}`
        : kind;
    }
    case 'Statement': {
      const cue = tellingCue(thing.cue);
      return `${whoSaid(thing) ?? 'Somebody'} ${cue ? `(${cue})` : 'said'}`;
    }
    case 'Move':
      return `${spoken(thing.move)}: ${thing.proposal?.name ?? 'a proposal'}`;
    case 'Proposal':
      return thing.proposalName;
    case 'Negotiation':
      return thing.negotiationName;
    case 'Round':
      return thing.roundName;
    case 'Issue':
      return thing.issueName;
    case 'Location':
      return thing.placeName;
  }
}
