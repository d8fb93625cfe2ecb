package dev.parley.extract.corenlp.actor;

import dev.parley.rules.RuleFile;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Nouns by which an organisation is meant again ("the company"), and which organisations may be called so. */
final class BodyNouns {
    private static final String ANY = "any";
    private static final String BUSINESS = "business";
    private final Map<String, Set<String>> kinds = RuleFile.read("extract/actor/organization-words.txt")
            .table(row -> row.size() > 1 ? Set.of(row.get(1).split(" +")) : Set.of(BUSINESS));
    private final Map<String, Set<String>> rather = RuleFile.read("extract/actor/organization-words.txt")
            .table(row -> row.size() > 2 ? Set.of(row.get(2).split(" +")) : Set.of());
    private final Set<String> own =
            RuleFile.read("extract/actor/own-bodies.txt").words();
    private final Map<String, String> kindsOfNames =
            RuleFile.read("extract/actor/organization-heads.txt").table(row -> row.get(1));

    boolean isBody(String lemma) {
        return kinds.containsKey(last(lemma));
    }

    /** By a word of its name: a "Department" is no company. A name that tells nothing may be a company's. */
    boolean mayBe(Draft body, String lemma) {
        Set<String> called = kinds.getOrDefault(last(lemma), Set.of());
        if (!body.described().isEmpty()) {
            return body.described().stream()
                    .anyMatch(noun -> !Collections.disjoint(kinds.getOrDefault(last(noun), called), called));
        }
        return called.contains(ANY)
                || called.contains(kind(body))
                || body.name().toLowerCase(Locale.ROOT).endsWith(lemma);
    }

    /** By whoever speaks for it: "his party", "his company"; a company's man may have a bank of another name. */
    boolean isOwn(Draft body, String lemma) {
        return mayBe(body, lemma) && (!kind(body).equals(BUSINESS) || own.contains(lemma));
    }

    /** "The organisation" is an armed movement only where nothing else is near that is called so more often. */
    boolean isRather(Draft body, String lemma) {
        return rather.getOrDefault(lemma, Set.of()).contains(kind(body));
    }

    /** A "chip-maker" is a maker; but a "start-up" has a row of its own. */
    private String last(String lemma) {
        return kinds.containsKey(lemma) ? lemma : lemma.substring(lemma.lastIndexOf('-') + 1);
    }

    /** "Front", "Party", "Council". */
    boolean isHeadOfName(String word) {
        return kindsOfNames.containsKey(word);
    }

    /** By any of its names: initials tell nothing. */
    private String kind(Draft body) {
        return Stream.concat(Stream.of(body.name()), body.names().stream())
                .map(this::kind)
                .filter(kind -> !kind.equals(BUSINESS))
                .findFirst()
                .orElse(BUSINESS);
    }

    private String kind(String name) {
        List<String> words = List.of(name.split("[ .,]+"));
        for (int i = words.size() - 1; i >= 0; i--) {
            String kind = kindsOfNames.get(words.get(i));
            if (kind != null) {
                return kind;
            }
        }
        return BUSINESS;
    }
}
