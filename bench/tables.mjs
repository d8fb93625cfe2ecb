// The results as tables of Markdown.
const round = (number, digits = 2) => number.toFixed(digits);
/** Of nothing that was answered there is no time, and whoever answers is faster than by any number. */
const told = (number) => (Number.isFinite(number) && number > 0 ? round(number, 1) : "none");
/** Where one of the two answers nothing, their ratio is no number. */
const ratio = (number) => (Number.isFinite(number) ? round(number) : "none");
const ok = (holds) => (holds ? "" : " ✗");

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Aims: twice the peer's throughput, half its p95, 1.5 times the time of Cypher by hand. */
export function row({ name, parley, peer, hand }) {
  const throughput = parley.perSecond / peer.perSecond;
  const answers = parley.perSecond > 0;
  const p95 = peer.perSecond > 0 ? parley.p95 / peer.p95 : 0;
  const time = hand.perSecond / parley.perSecond;
  return `| ${[
    name,
    [parley, peer, hand].map((way) => told(way.perSecond)).join(" / "),
    [parley, peer, hand].map((way) => told(way.p95)).join(" / "),
    ratio(throughput) + ok(answers && throughput >= 2),
    ratio(p95) + ok(answers && p95 <= 0.5),
    ratio(time) + ok(answers && time <= 1.5),
  ].join(" | ")} |`;
}

export function table(results) {
  return [
    "| case | requests a second: Parley / peer / by hand | p95, ms | throughput ÷ peer's | p95 ÷ peer's | time ÷ by hand |",
    "|---|---|---|---|---|---|",
    ...results.map(row),
  ].join("\n");
}

export function growthTable(pages) {
  return [
    "| entries | page behind | ms | ÷ first |",
    "|---|---|---|---|",
    ...pages.map(({ entries, place, milliseconds }) => {
      const ratio = milliseconds / pages[0].milliseconds;
      return `| ${entries} | ${place} | ${round(milliseconds)} | ${round(ratio)}${ok(ratio <= 2)} |`;
    }),
  ].join("\n");
}
