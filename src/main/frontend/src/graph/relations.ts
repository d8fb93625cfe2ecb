import type { LinkType } from '../api/operations';

const WORDS: Record<LinkType, [string, string]> = {
  PARTICIPATED_IN: ['took part in', 'attended by'],
  HELD_AT: ['held at', 'place of'],
  MADE: ['said', 'said by'],
  ADDRESSED_TO: ['said to', 'was told'],
  ABOUT: ['is about', 'spoken of in'],
  THROUGH: ['known through', 'made known'],
  SAID_AT: ['said at', 'heard'],
  REPRESENTS: ['speaks for', 'represented by'],
  OWNS: ['put forward', 'put forward by'],
  ON: ['move on', 'moved by'],
  BY: ['made by', 'made'],
  WITHIN: ['lies in', 'contains'],
  PART_OF: ['is part of', 'has as a part'],
  FOLLOWS: ['goes on from', 'leads on to'],
  PARTY_TO: ['negotiates in', 'negotiated by'],
  HOLDS_OFFICE: ['holds office of', 'office held by'],
};

/** A link as read from one of its ends. */
export function relationInWords(relation: LinkType, direction: 'OUT' | 'IN' = 'OUT'): string {
  return WORDS[relation][direction === 'OUT' ? 0 : 1];
}
