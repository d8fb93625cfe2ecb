/** A constant of the schema as a person would write it. */
export function spoken(constant: string): string {
  const words = constant.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MINUTE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

export function day(moment: string): string {
  return DAY.format(new Date(moment));
}

interface Time {
  earliest: string | null;
  latest: string | null;
  edtf?: string;
  precision: string;
}

/** When something was, in words that claim no more than is known. */
export function timeInWords(time: Time): string {
  const { earliest, latest, precision } = time;
  if (earliest === null && latest === null) return 'Date unknown';
  if (earliest === null) return latest === null ? 'Date unknown' : `Before or on ${day(latest)}`;
  if (latest === null) return `On or after ${day(earliest)}`;
  switch (precision) {
    case 'INSTANT':
      return `${MINUTE.format(new Date(earliest))} UTC`;
    case 'DAY':
      return day(earliest);
    case 'MONTH':
      return `Some time in ${MONTH.format(new Date(earliest))}`;
    case 'YEAR':
      return `Some time in ${new Date(earliest).getUTCFullYear()}`;
    default:
      return between(earliest, latest);
  }
}

function between(earliest: string, latest: string): string {
  const [from, to] = [day(earliest), day(latest)];
  return from === to ? from : `Between ${from} and ${to}`;
}

/** A length of time in ISO 8601 as people say it; what is none comes back as it was. */
export function durationInWords(iso: string): string {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso);
  if (!parts) return iso;
  const [, days, hours, minutes] = parts;
  const said = [
    days && counted(Number(days), 'day'),
    hours && counted(Number(hours), 'hour'),
    minutes && counted(Number(minutes), 'minute'),
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : iso;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date of the API as a label has room for it: 22 Jun 2015, Jun 2015, before 22 Jun 2015. */
export function shortDate(edtf: string): string {
  const [first, last] = edtf.replace(/^\[|\]$/g, '').split(/\/|(?<=\d)\.\.(?=\d)/);
  if (!first) return '';
  if (first === '..') return last ? `before ${shortDay(last)}` : '';
  if (last === '..') return `after ${shortDay(first)}`;
  return last ? fromTo(shortDay(first), shortDay(last)) : shortDay(first);
}

/** 12 – 13 Oct 2013, 26 May – 2 Jun 2014: what both dates have in common stands once. */
function fromTo(first: string, last: string): string {
  if (first === last) return first;
  const [from, to] = [first.split(' '), last.split(' ')];
  if (from.length === 3 && to.length === 3)
    while (from.length > 1 && from.at(-1) === to.at(from.length - 1)) from.pop();
  return `${from.join(' ')} – ${last}`;
}

function shortDay(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  if (!year) return text;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
