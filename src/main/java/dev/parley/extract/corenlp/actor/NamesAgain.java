package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Surnames of people whom the article calls by their full names, wherever the tagger saw no name or a place's: "a word from Bolt", "anti-Bolt". */
final class NamesAgain {
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final Pattern PART = Pattern.compile("[^-–]+");
    /** "Mid-May" is nobody's. */
    private final Set<String> calendar =
            RuleFile.read("extract/time/month-names.txt").words();

    private final Roster roster;

    NamesAgain(Roster roster) {
        this.roster = roster;
    }

    void addAll(ParsedArticle article, Places places) {
        for (Sentence sentence : article.sentences()) {
            for (int token = 1; token < sentence.tokens().size(); token++) {
                CoreLabel label = sentence.tokens().get(token);
                boolean free = !label.ner().equals(PERSON)
                        && !label.ner().equals(ORGANIZATION)
                        && roster.at(sentence, token).isEmpty()
                        && places.at(sentence.spanOf(token, token)).isEmpty();
                if (free) {
                    add(sentence, token);
                }
            }
        }
    }

    private void add(Sentence sentence, int token) {
        CoreLabel label = sentence.tokens().get(token);
        if (label.word().matches("\\p{Lu}\\p{L}+")
                && !isOfName(sentence, token - 1)
                && !isOfName(sentence, token + 1)) {
            called(label.word())
                    .ifPresent(person -> person.add(new Spot(sentence, token, token, token, MentionForm.NAMED)));
        } else if (label.word().indexOf('-') > 0 || label.word().indexOf('–') > 0) {
            Matcher parts = PART.matcher(label.word());
            while (parts.find()) {
                TextSpan span =
                        new TextSpan(label.beginPosition() + parts.start(), label.beginPosition() + parts.end());
                Optional.of(parts.group())
                        .filter(part -> !calendar.contains(part.toLowerCase(Locale.ROOT)))
                        .flatMap(this::called)
                        .ifPresent(person -> person.add(Spot.within(sentence, token, span, MentionForm.NAMED)));
            }
        }
    }

    private static boolean isOfName(Sentence sentence, int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && sentence.tokens().get(token).word().matches("\\p{Lu}.*")
                && sentence.tokens().get(token).tag().startsWith("NNP");
    }

    /** The only person of that surname. */
    private Optional<Draft> called(String surname) {
        List<Draft> people = roster.of(ActorKind.PERSON)
                .filter(person -> person.name().endsWith(" " + surname))
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
