// Invents dispatches on the talks of two neighbours over fish: plans, rounds, calls and statements, week after week.
const CITIES = ["Geneva", "Vienna", "Doha", "Muscat", "Cairo", "Lisbon", "Prague", "Bern"];
const PAPERS = ["Harbour Wire", "Northern Gazette", "Tide Table", "Coast Courier", "Quay Ledger"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const MATTERS = ["cod quotas", "the ceasefire line at sea", "patrol boats", "the release of two skippers", "gas below the bank"];
const DAY = 86_400_000;
const BEGIN = Date.parse("2031-01-06T00:00:00Z");
const A_ROUND = 8;

const day = (time) =>
  new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const weekday = (time) => new Date(time).toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" });

/** The one article of a round by its turn: three plans, then what came of them. */
const KINDS = [
  (r) => `Norway and Iceland will hold the ${r.ordinal} round of their talks on ${r.matter} in ${r.city} on ${day(r.held)}, the Norwegian foreign ministry said on ${weekday(r.now)}.`,
  (r) => `Icelandic Foreign Minister Jon Vidalin will meet Norwegian Foreign Minister Anna Keller in ${r.city} on ${day(r.held)}. "We bring a new chart," Vidalin said on ${weekday(r.now)}.`,
  (r) => `The talks between Norway and Iceland on ${r.matter}, due in ${r.city} on ${day(r.held)}, are to last two days, a diplomat said. Norway demanded that Iceland recall its patrol boats.`,
  (r) => `Norway and Iceland opened the ${r.ordinal} round of talks on ${r.matter} in ${r.city} on ${weekday(r.held)}. "We are ready to sign," Norwegian Foreign Minister Anna Keller said.`,
  (r) => `Anna Keller, the Norwegian foreign minister, met Icelandic Foreign Minister Jon Vidalin in ${r.city} on ${weekday(r.held)} for three hours. Vidalin rejected the Norwegian proposal on ${r.matter}.`,
  (r) => `Talks between Norway and Iceland on ${r.matter} ended in ${r.city} without an agreement on ${weekday(r.held)}. Keller accused Iceland of fishing at night.`,
  (r) => `Norwegian Foreign Minister Anna Keller telephoned her Icelandic counterpart, Jon Vidalin, on ${weekday(r.now)}. Vidalin said that Iceland would propose a new line on ${r.matter}.`,
  (r) => `Iceland accepted part of the Norwegian proposal on ${r.matter} on ${weekday(r.now)}, two days after the round in ${r.city}. Keller welcomed "a step of one mile".`,
];
const OFFSETS = [-5, -4, -2, 0, 0, 1, 2, 2];

export function dispatches(count) {
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / A_ROUND);
    const turn = i % A_ROUND;
    const held = BEGIN + (7 * round + 2) * DAY;
    const now = held + OFFSETS[turn] * DAY;
    const told = { held, now, city: CITIES[round % CITIES.length], ordinal: ORDINALS[round % 10], matter: MATTERS[round % 5] };
    return {
      id: `slider-${i}`,
      title: `Fish talks, week ${round + 1}`,
      publisher: PAPERS[i % PAPERS.length],
      publishedAt: new Date(now + 18 * 3_600_000 + i * 1000).toISOString(),
      text: `${told.city.toUpperCase()} — ${KINDS[turn](told)}\n\nThe bank lies between the two countries. Week ${round + 1} of the dispute brought ${round + 3} boats into port.`,
    };
  });
}
