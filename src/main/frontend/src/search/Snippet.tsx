interface Props {
  text: string;
  highlights: readonly { start: number; end: number }[];
}

/** A piece of text with the words that fit. */
export function Snippet({ text, highlights }: Props) {
  const sorted = [...highlights].sort((one, other) => one.start - other.start);
  let at = 0;
  const parts = sorted.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <b key={start}>{text.slice(start, end)}</b>];
  });
  return (
    <span class="snippet muted small">
      {parts}
      {text.slice(at)}
    </span>
  );
}
