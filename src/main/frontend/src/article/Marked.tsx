import { select } from '../state/store';
import type { Piece, Span } from './pieces';

interface Props {
  pieces: readonly Piece[];
  focus: { start: number; end: number } | null;
  selection: readonly string[];
}

/** The pieces as text nodes and marks; text is never read as markup. */
export function Marked({ pieces, focus, selection }: Props) {
  return (
    <>
      {pieces.map((piece, index) =>
        'text' in piece ? (
          piece.dim ? (
            <span key={index} class="boilerplate">
              {piece.text}
            </span>
          ) : (
            piece.text
          )
        ) : (
          <mark
            key={index}
            role="button"
            tabIndex={0}
            class={classes(piece.span, focus, selection)}
            data-thing={piece.span.id}
            data-span={`${piece.span.start}-${piece.span.end}`}
            title={`${piece.span.type}: ${piece.span.name}`}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key === 'Enter') open(event);
            }}
          >
            <Marked pieces={piece.pieces} focus={focus} selection={selection} />
          </mark>
        ),
      )}
    </>
  );
}

function classes(span: Span, focus: Props['focus'], selection: readonly string[]): string {
  const found = ['highlight', `of-${span.type.toLowerCase()}`];
  if (focus && span.start === focus.start && span.end === focus.end) found.push('is-focus');
  if (selection.includes(span.id)) found.push('is-selected');
  return found.join(' ');
}

/** The innermost mark first; another click on the same words goes on to the one around it. */
function open(event: Event): void {
  event.stopPropagation();
  const inner = event.currentTarget as HTMLElement;
  const around: HTMLElement[] = [];
  for (let each: HTMLElement | null = inner; each; each = each.parentElement?.closest('mark') ?? null)
    around.push(each);
  const selected = around.findIndex((each) => each.classList.contains('is-selected'));
  select(around[(selected + 1) % around.length]?.dataset.thing ?? null);
}
