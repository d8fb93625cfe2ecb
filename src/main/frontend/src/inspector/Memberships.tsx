import type { LinkReason } from '../api/operations';
import { openEvidence } from '../state/store';
import { Property } from './properties';
import { oncePerArticle } from './sources';
import { ThingLink } from './ThingLink';

const WHY: Record<LinkReason, string> = {
  SAME_SIDES: 'its sides met, or were to',
  MEDIATOR_AND_SIDE: 'a mediator of it met one of its sides',
  ABOUT_MEETING: 'it speaks of one of its meetings',
  BESIDE_MEETING: 'one of its sides or mediators, in an article that tells of its meetings',
  SAME_DAYS: 'on the days and at the place of the round',
  NEXT_ROUND: 'the next round',
  IN_STEAD: 'in the stead of one that was put off or called off',
};

/** Why something is taken to be part of something, in words. */
export const reasonInWords = (reason: LinkReason): string => WHY[reason];

interface Membership {
  reason: LinkReason;
  negotiation: { id: string; name: string };
  evidence: readonly Words[];
}

interface Words {
  start: number;
  end: number;
  article: { id: string; title: string | null; publisher: string | null };
}

/** Of which negotiations a thing is part, why, and the words that tell so. */
export function Memberships({ all }: { all: readonly Membership[] }) {
  if (all.length === 0) return null;
  return (
    <Property name="Part of">
      <ul class="links" data-testid="memberships">
        {all.map(({ negotiation, reason, evidence }) => (
          <li key={negotiation.id}>
            <ThingLink id={negotiation.id}>{negotiation.name}</ThingLink>{' '}
            <span class="muted small">{reasonInWords(reason)}</span>
            <span class="tellers">
              {oncePerArticle(evidence).map(({ start, end, article }) => (
                <button
                  key={`${article.id}-${start}`}
                  type="button"
                  class="link small"
                  onClick={() => openEvidence(article.id, start, end)}
                >
                  {article.publisher ?? article.title ?? 'An article'}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Property>
  );
}
