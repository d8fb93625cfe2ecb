package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Actors by their names alone: each run of tokens tagged as person or organisation, folded by last word. */
final class NamedActors implements Actors {
    private final Map<String, ActorReport> byId = new LinkedHashMap<>();

    static NamedActors of(ParsedArticle article, Places places) {
        NamedActors actors = new NamedActors();
        for (Sentence sentence : article.sentences()) {
            actors.addFrom(article.text(), sentence, places);
        }
        return actors;
    }

    private void addFrom(String text, Sentence sentence, Places places) {
        int size = sentence.tokens().size();
        for (int first = 0; first < size; first++) {
            String tag = sentence.tokens().get(first).ner();
            if (!"PERSON".equals(tag) && !"ORGANIZATION".equals(tag)) {
                continue;
            }
            int last = first;
            while (last + 1 < size && tag.equals(sentence.tokens().get(last + 1).ner())) {
                last++;
            }
            TextSpan span = sentence.spanOf(first, last);
            if (places.at(span).isEmpty()) {
                add(text, span, "PERSON".equals(tag) ? ActorKind.PERSON : ActorKind.ORGANIZATION);
            }
            first = last;
        }
    }

    private void add(String text, TextSpan span, ActorKind kind) {
        String name = span.in(text);
        Mention mention = new Mention(span, name, MentionForm.NAMED);
        Optional<ActorReport> known = byId.values().stream()
                .filter(a -> a.kind() == kind && lastWord(a.name()).equals(lastWord(name)))
                .findFirst();
        ActorReport before = known.orElseGet(
                () -> new ActorReport("a" + span.start(), name, kind, List.of(), List.of(), List.of(), List.of()));
        List<Mention> mentions = new ArrayList<>(before.mentions());
        mentions.add(mention);
        byId.put(
                before.id(),
                new ActorReport(before.id(), before.name(), kind, List.of(), List.of(), List.of(), mentions));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @Override
    public List<String> meantBy(Sentence sentence, int token) {
        return at(sentence.spanOf(sentence.tokens().get(token))).stream().toList();
    }

    @Override
    public List<String> meantByOrNew(Sentence sentence, int token) {
        return meantBy(sentence, token);
    }

    @Override
    public Optional<String> at(TextSpan span) {
        return byId.values().stream()
                .filter(a -> a.mentions().stream().anyMatch(m -> m.span().overlaps(span)))
                .map(ActorReport::id)
                .findFirst();
    }

    @Override
    public ActorReport get(String id) {
        ActorReport report = byId.get(id);
        if (report == null) {
            throw new IllegalArgumentException("No actor " + id + " in this article");
        }
        return report;
    }

    @Override
    public List<ActorReport> reports() {
        return List.copyOf(byId.values());
    }
}
