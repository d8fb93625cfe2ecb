import { lineSaid } from '../ui/said';
import { counted, shortDate, spoken, timeInWords } from '../ui/words';
import { Attendance } from './Attendance';
import { reasonInWords } from './Memberships';
import { PositionsOn } from './Positions';
import { Links, meetingLine, Property } from './properties';
import type { Thing } from './thing';

type Of<Name extends Thing['__typename']> = Extract<Thing, { __typename: Name }>;

/** What a negotiation is made of: who, about what, its rounds in order, and what is part of it for which reason. */
export function NegotiationProperties({ negotiation }: { negotiation: Of<'Negotiation'> }) {
  const { meetings } = negotiation;
  const rest = meetings.nodes.filter((each) => each.round === null);
  return (
    <>
      <Property name="When">{timeInWords(negotiation.time)}</Property>
      <Links
        name="Who"
        things={negotiation.parties.map(({ actor, role }) => ({
          id: actor.id,
          name: actor.name,
          note: role === 'PARTY' ? '' : spoken(role),
        }))}
      />
      <Links
        name="Turns on"
        things={negotiation.issues.map(({ issue, reportCount }) => ({
          id: issue.id,
          name: issue.name,
          note: counted(reportCount, 'report'),
        }))}
      />
      <Links name="Proposals" things={negotiation.proposals.nodes} total={negotiation.proposals.totalCount} />
      <Property name="Said in it">
        {negotiation.statements.totalCount ? counted(negotiation.statements.totalCount, 'statement') : null}
      </Property>
      <Attendance negotiation={negotiation.id} meetings={meetings.nodes} />
      <Links
        name="Outside of rounds"
        things={rest.map((each) => ({
          ...meetingLine(each),
          note: each.membership ? reasonInWords(each.membership.reason) : '',
        }))}
        total={(meetings.totalCount ?? 0) - (meetings.nodes.length - rest.length)}
      />
    </>
  );
}

export function RoundProperties({ round }: { round: Of<'Round'> }) {
  return (
    <>
      <Links name="Of" things={round.negotiation ? [round.negotiation] : []} />
      <Property name="Which">
        {round.number === null ? `The ${ordinal(round.place)} that is known` : `Round ${round.number}`}
      </Property>
      <Property name="When">{timeInWords(round.time)}</Property>
      <Links name="Round before" things={round.before ? [round.before] : []} />
      <Links name="Meetings" things={round.held.map(meetingLine)} />
    </>
  );
}

export function IssueProperties({ issue }: { issue: Of<'Issue'> }) {
  return (
    <>
      <Links name="Negotiations" things={issue.negotiations.nodes} total={issue.negotiations.totalCount} />
      <Links name="Proposals" things={issue.proposals.nodes} total={issue.proposals.totalCount} />
      <PositionsOn issue={issue.id} />
      <Links
        name="Said on it"
        things={issue.spoken.nodes.map((each) => ({
          id: each.id,
          name: lineSaid(each),
          note: shortDate(each.time.edtf),
        }))}
        total={issue.spoken.totalCount}
      />
    </>
  );
}

const ENDS = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(number: number): string {
  return `${number}${ORDINAL[ENDS.select(number)] ?? 'th'}`;
}
