import { ask } from '../api/client';
import { whoCameToWhichRound, type LinkReason, type WhoCameToWhichRoundQuery } from '../api/operations';
import { useResource } from '../state/resource';
import { view } from '../state/store';
import { Failure, Skeleton } from '../ui/States';
import { counted } from '../ui/words';
import { reasonInWords } from './Memberships';
import { meetingLine, Property } from './properties';
import { ThingLink } from './ThingLink';

type Told = WhoCameToWhichRoundQuery['attendance'];

interface Meeting {
  id: string;
  kind: string | null;
  status: string;
  time: { edtf: string };
  round: { id: string } | null;
  membership: { reason: LinkReason } | null;
}

/** The rounds in order, the meetings of each, who was told to be there, and who stopped coming. */
export function Attendance({ negotiation, meetings }: { negotiation: string; meetings: readonly Meeting[] }) {
  const { knownAt } = view.value;
  const { value, failure, retry } = useResource(
    (stop) => ask(whoCameToWhichRound, { negotiation, knownAt }, stop),
    [negotiation, knownAt],
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!value) return <Skeleton rows={4} />;
  const { rounds, parties } = value.attendance;
  if (rounds.length === 0) return null;
  return (
    <>
      <Property name="Came">
        <Parties rounds={rounds} parties={parties} />
      </Property>
      <Property name="Rounds">
        <ol class="rounds" data-testid="rounds">
          {rounds.map(({ round, present }) => (
            <li key={round.id}>
              <span class="round-head">
                <strong class="small">{round.number ?? round.place}</strong>{' '}
                <ThingLink id={round.id}>{round.name}</ThingLink>
              </span>
              <ul class="links small">
                {meetings
                  .filter((each) => each.round?.id === round.id)
                  .map((each) => (
                    <li key={each.id}>
                      <ThingLink id={each.id}>{meetingLine(each).name}</ThingLink>{' '}
                      <span class="muted">{each.membership && reasonInWords(each.membership.reason)}</span>
                    </li>
                  ))}
              </ul>
              {present.length > 0 && (
                <p class="muted small">
                  There: {[...new Set(present.map(({ actor }) => actor.name ?? 'unnamed'))].join(', ')}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Property>
    </>
  );
}

/** A square for each round, filled where they came. */
function Parties({ rounds, parties }: { rounds: Told['rounds']; parties: Told['parties'] }) {
  return (
    <ul class="links" data-testid="attendance">
      {parties.map(({ actor, attended, absentSince }) => {
        const there = new Set(attended.map((round) => round.id));
        const words = `At ${there.size} of ${counted(rounds.length, 'round')}`;
        return (
          <li key={actor.id}>
            <ThingLink id={actor.id}>{actor.name}</ThingLink>
            <span class="strip" role="img" aria-label={words}>
              {rounds.map(({ round }) => (
                <span
                  key={round.id}
                  class={there.has(round.id) ? 'there' : ''}
                  title={`${round.name}${there.has(round.id) ? '' : ': not told to be there'}`}
                />
              ))}
            </span>
            <span class="muted small">
              {words}
              {absentSince && `, missing since round ${absentSince.place}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
