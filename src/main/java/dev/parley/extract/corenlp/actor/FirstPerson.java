package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "I", in a quotation, is whoever the sentence says speaks: "'I met B in Bern,' said A". */
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
        for (Sentence sentence : article.sentences()) {
            boolean quoted = false;
            for (CoreLabel token : sentence.tokens()) {
                quoted ^= token.tag().matches("``|''");
                if (quoted && own.contains(token.word())) {
                    int at = token.index() - 1;
                    sentence.word(at)
                            .flatMap(word -> speaker(sentence, word))
                            .ifPresent(speaker -> speaker.add(new Spot(sentence, at, at, at, MentionForm.PRONOUN)));
                }
            }
        }
    }

    private Optional<Draft> speaker(Sentence sentence, IndexedWord word) {
        Set<IndexedWord> above = new LinkedHashSet<>();
        List<IndexedWord> open = new ArrayList<>(List.of(word));
        while (!open.isEmpty()) {
            for (Governor governor : Grammar.governors(sentence, open.removeFirst())) {
                if (above.add(governor.word())) {
                    open.add(governor.word());
                }
            }
        }
        return above.stream()
                .filter(verb -> Grammar.isVerb(verb) && saying.contains(Grammar.lemma(verb)))
                .flatMap(verb -> dependents(sentence, verb, "nsubj").stream())
                .flatMap(subject -> roster.at(sentence, subject.index() - 1).stream())
                .filter(speaker -> speaker.kind() == ActorKind.PERSON)
                .findFirst();
    }
}
