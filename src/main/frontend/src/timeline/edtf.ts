/** The bounds of a date in ISO 8601-2, as far as the API writes it; null where it is open or unreadable. */
export function boundsOf(edtf: string): { from: number | null; to: number | null } | null {
  const [first, last] = edtf.replace(/^\[|\]$/g, '').split(/\/|(?<=\d)\.\.(?=\d)/);
  if (first === undefined) return null;
  const from = startOf(first);
  const to = endOf(last ?? first);
  return from === null && to === null ? null : { from, to };
}

function startOf(date: string): number | null {
  const moment = Date.parse(
    /^\d{4}(-\d\d){0,2}$/.test(date) ? `${(date + '-01-01').slice(0, 10)}T00:00:00Z` : date,
  );
  return Number.isNaN(moment) ? null : moment;
}

function endOf(date: string): number | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return startOf(date);
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (!month) return Date.UTC(year + 1, 0, 1) - 1;
  if (!day) return Date.UTC(year, month, 1) - 1;
  return Date.UTC(year, month - 1, day + 1) - 1;
}
