import { firstWords } from './surroundings';
import { useText } from './texts';

interface Props {
  article: { id: string; title: string | null };
}

/** What an article is called: its headline, or else its first words, which are set as such. */
export function Headline({ article: { id, title } }: Props) {
  const stored = useText(title === null ? id : null);
  if (title !== null) return <>{title}</>;
  const words = stored?.text ? firstWords(stored.text, stored.boilerplate) : '';
  return (
    <span class="no-headline" title="It has no headline: these are its first words">
      {words || 'Without a headline'}
    </span>
  );
}
