import { CurationTools } from '../curation/CurationTools';
import { Corrections } from '../curation/DecisionList';
import { lineSaid, wordsSaid } from '../ui/said';
import { durationInWords, shortDate, spoken, timeInWords } from '../ui/words';
import { Conflicts } from './Conflicts';
import { IssueProperties, NegotiationProperties, RoundProperties } from './Matters';
import { Memberships } from './Memberships';
import { Positions } from './Positions';
import { Links, meetingLine, Property } from './properties';
import type { Thing } from './thing';

/** The properties, each with a name, and what is disputed. */
export function Details({ thing }: { thing: Thing }) {
  return (
    <>
      <Conflicts thing={thing} />
      <Corrections thing={thing} />
      <dl class="properties" data-testid="properties">
        <Properties thing={thing} />
      </dl>
      <CurationTools thing={thing} />
    </>
  );
}

function Properties({ thing }: { thing: Thing }) {
  switch (thing.__typename) {
    case 'Meeting':
      return <MeetingProperties meeting={thing} />;
    case 'Statement':
      return <StatementProperties statement={thing} />;
    case 'Actor':
      return <ActorProperties actor={thing} />;
    case 'Move':
      return (
        <>
          <Property name="When">{timeInWords(thing.time)}</Property>
          <Links name="By" things={thing.actor ? [thing.actor] : []} />
          <Links name="Proposal" things={thing.proposal ? [thing.proposal] : []} />
        </>
      );
    case 'Proposal':
      return (
        <>
          <Links name="Put forward by" things={thing.owner ? [thing.owner] : []} />
          <Links name="About" things={thing.issues} />
          <Memberships all={thing.memberships} />
          <Links
            name="Moves"
            things={thing.moves.map((move) => ({
              id: move.id,
              name: `${spoken(move.move)}${move.actor?.name ? ` by ${move.actor.name}` : ''}${move.time.edtf ? `, ${shortDate(move.time.edtf)}` : ''}`,
            }))}
          />
        </>
      );
    case 'Negotiation':
      return <NegotiationProperties negotiation={thing} />;
    case 'Round':
      return <RoundProperties round={thing} />;
    case 'Issue':
      return <IssueProperties issue={thing} />;
    case 'Location':
      return (
        <>
          <Property name="Kind">{spoken(thing.placeKind)}</Property>
          <Property name="Country">{thing.country}</Property>
          <Links name="Lies in" things={thing.within} />
          <Property name="Coordinates">
            {thing.latitude !== null &&
              thing.longitude !== null &&
              `${thing.latitude.toFixed(2)}, ${thing.longitude.toFixed(2)}`}
          </Property>
        </>
      );
  }
}

function MeetingProperties({ meeting }: { meeting: Extract<Thing, { __typename: 'Meeting' }> }) {
  return (
    <>
      <Property name="Status">{spoken(meeting.status)}</Property>
      <Property name="When">{timeInWords(meeting.time)}</Property>
      <Property name="How long">{meeting.duration && durationInWords(meeting.duration)}</Property>
      <Links name="Where" things={meeting.locations} />
      <Property name="How">{meeting.channel !== 'UNKNOWN' && spoken(meeting.channel)}</Property>
      <Links
        name="Who"
        things={meeting.participants.map(({ actor, role }) => ({
          id: actor.id,
          name: actor.name,
          note: role === 'PARTY' ? '' : spoken(role),
        }))}
      />
      <Links
        name="Said there"
        things={meeting.statements.nodes.map((each) => ({
          id: each.id,
          name: lineSaid(each),
        }))}
        total={meeting.statements.totalCount}
      />
      <Memberships all={meeting.membership ? [meeting.membership] : []} />
      <Links name="Round" things={meeting.round ? [meeting.round] : []} />
      <Links name="Goes on from" things={meeting.follows ? [meetingLine(meeting.follows)] : []} />
      <Links name="Goes on in" things={meeting.followedBy ? [meetingLine(meeting.followedBy)] : []} />
    </>
  );
}

function StatementProperties({ statement }: { statement: Extract<Thing, { __typename: 'Statement' }> }) {
  return (
    <>
      <Property name="Words">{statement.text && <span class="serif">{wordsSaid(statement)}</span>}</Property>
      <Links name="Speaker" things={statement.speaker ? [statement.speaker] : []} />
      <Property name="Act">{statement.act && spoken(statement.act)}</Property>
      <Property name="Given as">{statement.speech && spoken(statement.speech)}</Property>
      <Property name="Conditional">{statement.conditional && 'Yes'}</Property>
      <Links name="To" things={statement.addressees} />
      <Links
        name="About"
        things={statement.about.map((each) => ({
          id: each.id,
          name:
            (each.__typename === 'Actor' && each.actorName) ||
            (each.__typename === 'Location' && each.placeName) ||
            (each.__typename === 'Proposal' && each.proposalName) ||
            (each.__typename === 'Issue' && each.issueName) ||
            each.__typename,
        }))}
      />
      <Property name="When">{timeInWords(statement.time)}</Property>
      <Links name="Through" things={statement.outlet ? [statement.outlet] : []} />
      <Links
        name="Said at"
        things={
          statement.saidAt
            ? [
                {
                  id: statement.saidAt.id,
                  name: `${spoken(statement.saidAt.kind ?? 'MEETING')} ${shortDate(statement.saidAt.time.edtf)}`,
                },
              ]
            : []
        }
      />
      <Memberships all={statement.memberships} />
    </>
  );
}

function ActorProperties({ actor }: { actor: Extract<Thing, { __typename: 'Actor' }> }) {
  return (
    <>
      <Property name="Kind">{spoken(actor.actorKind)}</Property>
      <Property name="Also called">{actor.aliases.join(', ')}</Property>
      <Property name="Titles">{actor.titles.join(', ')}</Property>
      <Links name="Speaks for" things={actor.represents} />
      <Links
        name="Meetings"
        things={actor.meetings.nodes.map(meetingLine)}
        total={actor.meetings.totalCount}
      />
      <Links
        name="Statements"
        things={actor.statements.nodes.map((each) => ({
          id: each.id,
          name: wordsSaid(each),
          note: shortDate(each.time.edtf),
        }))}
        total={actor.statements.totalCount}
      />
      <Positions actor={actor.id} />
    </>
  );
}
