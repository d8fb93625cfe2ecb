package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the names of people and organisations that are not names of places. */
final class NameReader {
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private final Offices offices;
    private final BodyNouns bodies = new BodyNouns();
    private final Set<String> portfolios =
            RuleFile.read("extract/actor/portfolios.txt").words();

    NameReader(Offices offices) {
        this.offices = offices;
    }

    List<Name> read(ParsedArticle article, Places places) {
        List<Name> names = new ArrayList<>();
        Set<String> people = surnames(article);
        for (Sentence sentence : article.sentences()) {
            for (int first = 0; first < sentence.tokens().size(); first++) {
                String tag = sentence.tokens().get(first).ner();
                if (PERSON.equals(tag) || ORGANIZATION.equals(tag)) {
                    int last = lastOf(sentence, first, tag);
                    int body = ORGANIZATION.equals(tag) ? behindOwner(sentence, first, last, people) : first;
                    if (body > first) {
                        names.add(new Name(
                                sentence,
                                first,
                                first,
                                ActorKind.PERSON,
                                List.of(sentence.tokens().get(first).word())));
                    }
                    name(sentence, body, last, tag)
                            .filter(n -> isFree(n.span(), places))
                            .ifPresent(names::add);
                    first = last;
                }
            }
        }
        return names;
    }

    /** The last words of all that the tagger takes for people's names. */
    private static Set<String> surnames(ParsedArticle article) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                boolean last = i + 1 == sentence.tokens().size()
                        || !PERSON.equals(sentence.tokens().get(i + 1).ner());
                if (last && PERSON.equals(sentence.tokens().get(i).ner())) {
                    surnames.add(sentence.tokens().get(i).word());
                }
            }
        }
        return surnames;
    }

    /** "Bolt's Finance Ministry", which the tagger takes for one name, where Bolt is somebody: the first token of the ministry's. */
    private int behindOwner(Sentence sentence, int first, int last, Set<String> people) {
        boolean owned = last > first + 1
                && sentence.tokens().get(first + 1).tag().equals("POS")
                && people.contains(sentence.tokens().get(first).word())
                && bodies.isHeadOfName(sentence.tokens().get(last).word());
        return owned ? first + 2 : first;
    }

    private static int lastOf(Sentence sentence, int first, String tag) {
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && tag.equals(sentence.tokens().get(last + 1).ner())) {
            last++;
        }
        return PERSON.equals(tag) && isGivenNameHe(sentence, last + 1) ? last + 1 : last;
    }

    /** "Liu He": of the two words the tagger knows the first. */
    private static boolean isGivenNameHe(Sentence sentence, int token) {
        return token < sentence.tokens().size()
                && sentence.tokens().get(token).word().equals("He")
                && sentence.tokens().get(token).tag().equals("NNP");
    }

    private Optional<Name> name(Sentence sentence, int first, int last, String tag) {
        boolean person = PERSON.equals(tag);
        int begin = person && isPortfolio(sentence, first, first) ? first + 1 : first;
        while (begin <= last
                && (person
                        ? isTitle(sentence.tokens().get(begin))
                        : isArticle(sentence.tokens().get(begin)))) {
            begin++;
        }
        if (isCalledLikeOffice(sentence, first, begin, last)) {
            begin = first;
        }
        if (begin > last
                || !hasCapital(sentence, begin, last)
                || (!person && (isPortfolio(sentence, begin, last) || isOffice(sentence, begin, last)))) {
            return Optional.empty();
        }
        List<String> words = sentence.tokens().subList(begin, last + 1).stream()
                .map(CoreLabel::word)
                .toList();
        return Optional.of(new Name(sentence, begin, last, person ? ActorKind.PERSON : ActorKind.ORGANIZATION, words));
    }

    /** "Interior" of "Interior Minister X", which the tagger takes for a body. */
    private boolean isPortfolio(Sentence sentence, int first, int last) {
        return first == last
                && last + 1 < sentence.tokens().size()
                && portfolios.contains(sentence.tokens().get(first).word().toLowerCase(Locale.ROOT))
                && isTitle(sentence.tokens().get(last + 1));
    }

    /** "the Secretary of State", of which the tagger takes a word for a body. */
    private boolean isOffice(Sentence sentence, int first, int last) {
        return first == last && isTitle(sentence.tokens().get(first));
    }

    /** "The Diplomat" is what somebody called a paper. */
    private boolean isCalledLikeOffice(Sentence sentence, int first, int begin, int last) {
        return begin == first + 1 && sentence.isArticleOfName(first) && isOffice(sentence, begin, last);
    }

    private boolean isTitle(CoreLabel token) {
        return offices.isOffice(token.word());
    }

    private static boolean isArticle(CoreLabel token) {
        return token.word().equalsIgnoreCase("the");
    }

    private static boolean hasCapital(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first, last + 1).stream()
                .anyMatch(t -> t.word().chars().anyMatch(Character::isUpperCase));
    }

    private static boolean isFree(TextSpan span, Places places) {
        return places.at(span).isEmpty()
                && places.standIns().stream()
                        .noneMatch(s -> s.span().overlaps(span) && s.span().length() * 2 > span.length());
    }
}
