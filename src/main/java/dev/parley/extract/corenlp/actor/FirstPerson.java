package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.quote.Quote;
import dev.parley.extract.corenlp.quote.Quotes;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "I", in a quotation, is whoever is said to speak: "'I met B in Bern. I told him no,' said A". */
final class FirstPerson {
    private final Set<String> own =
            RuleFile.read("extract/actor/first-person.txt").words();
    private final Set<String> saying = RuleFile.read("extract/statement/cues.txt").rows().stream()
            .filter(row -> List.of(row.get(2).split(" +")).contains("clause"))
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private final Roster roster;

    FirstPerson(Roster roster) {
        this.roster = roster;
    }

    void addAll(ParsedArticle article) {
        Quotes quotes = Quotes.of(article);
        for (Quote quote : quotes.all()) {
            if (quotes.leadingTo(quote).isEmpty()) {
                read(whole(quote, quotes), article);
            }
        }
        new Letters(roster).read(article, (sentence, token, author) -> {
            CoreLabel word = sentence.tokens().get(token);
            if (own.contains(word.word()) && quotes.at(word.beginPosition()).isEmpty()) {
                author.add(pronoun(sentence, token));
            }
        });
    }

    private static Spot pronoun(Sentence sentence, int token) {
        return new Spot(sentence, token, token, token, MentionForm.PRONOUN);
    }

    /** With the paragraphs in which it goes on. */
    private static List<Quote> whole(Quote quote, Quotes quotes) {
        List<Quote> pieces = new ArrayList<>();
        for (Optional<Quote> piece = Optional.of(quote); piece.isPresent(); piece = quotes.goingOnFrom(piece.get())) {
            pieces.add(piece.get());
        }
        return pieces;
    }

    private void read(List<Quote> pieces, ParsedArticle article) {
        List<Word> words = pieces.stream()
                .flatMap(piece -> article.in(piece.inner()).stream().flatMap(sentence -> inside(sentence, piece)))
                .toList();
        List<Word> ownWords =
                words.stream().filter(word -> own.contains(word.word().word())).toList();
        if (ownWords.isEmpty()) {
            return;
        }
        Optional<Draft> ofAll =
                words.stream().flatMap(word -> speaker(word, pieces).stream()).findFirst();
        for (Word word : ownWords) {
            speaker(word, pieces)
                    .or(() -> ofAll)
                    .ifPresent(speaker ->
                            speaker.add(pronoun(word.sentence(), word.word().index() - 1)));
        }
    }

    private static Stream<Word> inside(Sentence sentence, Quote quote) {
        return sentence.graph().vertexListSorted().stream()
                .filter(word -> quote.inner().contains(word.beginPosition()))
                .map(word -> new Word(sentence, word));
    }

    /** The subject of the nearest verb of saying above the word, or beside what is above it, that is not in the quotation itself. */
    private Optional<Draft> speaker(Word word, List<Quote> outside) {
        Set<IndexedWord> above = Grammar.above(word.sentence(), word.word());
        Stream<IndexedWord> beside = Stream.concat(Stream.of(word.word()), above.stream())
                .flatMap(verb -> dependents(word.sentence(), verb, "parataxis").stream());
        return Stream.concat(above.stream(), beside)
                .filter(verb -> Grammar.isVerb(verb) && saying.contains(Grammar.lemma(verb)))
                .filter(verb ->
                        outside.stream().noneMatch(piece -> piece.inner().contains(verb.beginPosition())))
                .flatMap(verb -> subjects(word.sentence(), verb).stream())
                .flatMap(subject -> roster.at(word.sentence(), subject.index() - 1).stream())
                .filter(speaker -> speaker.kind() == ActorKind.PERSON)
                .findFirst();
    }

    /** Its own; "began with a joke, saying": those of the verb it hangs on. */
    private static List<IndexedWord> subjects(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> subjects = dependents(sentence, verb, "nsubj");
        if (!subjects.isEmpty() || !"VBG".equals(verb.tag())) {
            return subjects;
        }
        return Grammar.above(sentence, verb).stream()
                .map(above -> dependents(sentence, above, "nsubj"))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private record Word(Sentence sentence, IndexedWord word) {}
}
