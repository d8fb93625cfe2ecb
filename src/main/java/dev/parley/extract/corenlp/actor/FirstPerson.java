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

/**
 * Whom the words of a quotation mean by who is said to speak: "I" is the speaker, "Mr. President" another. "'I met B in
 * Bern. I told him no,' said A".
 */
final class FirstPerson {
    private final Set<String> own =
            RuleFile.read("extract/actor/first-person.txt").words();
    private final Set<String> saying = RuleFile.read("extract/statement/cues.txt").rows().stream()
            .filter(row -> List.of(row.get(2).split(" +")).contains("clause"))
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private final Roster roster;

    private final Addressee addressee;

    FirstPerson(Roster roster, Offices offices) {
        this.roster = roster;
        this.addressee = new Addressee(roster, offices);
    }

    void addAll(ParsedArticle article) {
        Quotes quotes = Quotes.of(article);
        Quote before = null;
        Optional<Draft> speaker = Optional.empty();
        for (Quote quote : quotes.all()) {
            if (quotes.leadingTo(quote).isEmpty()) {
                boolean sameSpeaker = before != null && goesOn(article, before, quote);
                speaker = read(whole(quote, quotes), article, sameSpeaker ? speaker : Optional.empty());
            }
            before = quote;
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

    /** "'I came,' A said. 'I saw.'": a sentence of the same paragraph begins with it, and nobody else need be told to speak. */
    private static boolean goesOn(ParsedArticle article, Quote before, Quote next) {
        String between =
                article.text().substring(before.outer().end(), next.outer().start());
        boolean told = before.inner().in(article.text()).matches("(?s).*[,!]")
                && article.sentenceAt(before.inner().end() - 1)
                        .flatMap(sentence -> article.sentenceAt(next.inner().start())
                                .filter(following -> following.index() == sentence.index() + 1))
                        .isPresent();
        return !between.contains("\n") && (told || between.isBlank());
    }

    /** Who speaks, where the text tells it. */
    private Optional<Draft> read(List<Quote> pieces, ParsedArticle article, Optional<Draft> speaking) {
        List<Word> words = pieces.stream()
                .flatMap(piece -> article.in(piece.inner()).stream().flatMap(sentence -> inside(sentence, piece)))
                .toList();
        Optional<Draft> ofAll = words.stream()
                .flatMap(word -> speaker(word, pieces).stream())
                .findFirst()
                .or(() -> speaking);
        for (Word word : words) {
            boolean isOwn = own.contains(word.word().word());
            if (isOwn || addressee.isCalled(word.sentence(), word.word())) {
                speaker(word, pieces).or(() -> ofAll).ifPresent(speaker -> {
                    if (isOwn) {
                        speaker.add(pronoun(word.sentence(), word.word().index() - 1));
                    } else {
                        addressee.add(word.sentence(), word.word(), speaker, pieces);
                    }
                });
            }
        }
        return ofAll;
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
