package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The proposals of one article; knows which one a later phrase means. */
final class ProposalBook {
    private static final int LONGEST_BEHIND = 3;

    private static final List<String> TO_COME =
            RuleFile.read("extract/proposal/to-come.txt").lines();

    private final List<ProposalDraft> drafts = new ArrayList<>();
    private final ProposalNouns nouns;
    private final Actors actors;
    private final String text;

    ProposalBook(ProposalNouns nouns, Actors actors, String text) {
        this.nouns = nouns;
        this.actors = actors;
        this.text = text;
    }

    /** The proposal that the noun names: a known one, or a new one when it may begin one. */
    Optional<ProposalDraft> named(Sentence sentence, IndexedWord noun, boolean mayBegin) {
        Optional<String> owner = owner(sentence, noun);
        Set<String> numbers = numbers(sentence, noun);
        boolean indefinite = dependents(sentence, noun, "det").stream()
                .anyMatch(d -> Set.of("a", "an", "another", "no", "any").contains(form(d)));
        Optional<ProposalDraft> known = indefinite ? Optional.empty() : known(sentence, noun, fitting(owner, numbers));
        if (known.isEmpty() && mayBegin) {
            ProposalDraft draft = new ProposalDraft(lemma(noun), numbers);
            drafts.add(draft);
            known = Optional.of(draft);
        }
        known.ifPresent(draft -> {
            TextSpan span = Grammar.nounPhrase(sentence, noun);
            draft.mention(new Mention(span, span.in(text), formOf(sentence, noun)), owner);
            drafts.remove(draft);
            drafts.add(draft);
        });
        return known;
    }

    /** What parties agree to do, or the time they give themselves, named by the words that tell it. */
    ProposalDraft deed(Sentence sentence, IndexedWord word) {
        boolean extension = Grammar.isNoun(word);
        ProposalDraft draft = ProposalDraft.namedBy(extension ? "an extension by" : "an agreement to", lemma(word));
        TextSpan span = extension ? Grammar.nounPhrase(sentence, word) : AgreedDeeds.span(sentence, word);
        draft.mention(new Mention(span, span.in(text), MentionForm.NOMINAL), Optional.empty());
        drafts.add(draft);
        return draft;
    }

    Optional<ProposalDraft> latest() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    }

    List<ProposalReport> reports() {
        return drafts.stream()
                .map(ProposalDraft::report)
                .sorted((a, b) -> a.mentions()
                        .getFirst()
                        .span()
                        .compareTo(b.mentions().getFirst().span()))
                .toList();
    }

    private List<ProposalDraft> fitting(Optional<String> owner, Set<String> numbers) {
        return drafts.reversed().stream()
                .filter(draft -> mayBeOne(draft, owner, numbers))
                .toList();
    }

    private Optional<ProposalDraft> known(Sentence sentence, IndexedWord noun, List<ProposalDraft> fitting) {
        Set<String> heads = heads(sentence, noun);
        return fitting.stream()
                .filter(draft -> draft.head().equals(lemma(noun)))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(draft -> nouns.isGeneric(noun) && heads.contains(draft.head()))
                        .findFirst())
                .or(() -> nouns.isGeneric(noun) && !isStillToCome(sentence, noun)
                        ? fitting.stream().findFirst()
                        : Optional.empty());
    }

    /** "The deal in prospect": not the draft that was spoken of before. */
    private static boolean isStillToCome(Sentence sentence, IndexedWord noun) {
        String behind = sentence.tokens().stream()
                .skip(noun.index())
                .limit(LONGEST_BEHIND)
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", "", " "));
        return TO_COME.stream().anyMatch(words -> behind.startsWith(words + " "));
    }

    /** "The truce proposal" is the truce that somebody proposed. */
    private static Set<String> heads(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "compound").stream()
                .map(Grammar::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayBeOne(ProposalDraft draft, Optional<String> owner, Set<String> numbers) {
        boolean owners = owner.isEmpty()
                || draft.owner().isEmpty()
                || sameSide(owner.get(), draft.owner().get());
        boolean counts = numbers.isEmpty()
                || draft.numbers().isEmpty()
                || draft.numbers().equals(numbers);
        return owners && counts;
    }

    private boolean sameSide(String a, String b) {
        return a.equals(b)
                || actors.get(a).represents().contains(b)
                || actors.get(b).represents().contains(a);
    }

    /** A pause that "her predecessor" offered is nobody's whom the article names. */
    boolean isOwnedByName(ProposalDraft draft) {
        return draft.owner()
                .filter(owner -> actors.get(owner).kind() != ActorKind.ANONYMOUS)
                .isPresent();
    }

    private Optional<String> owner(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "nmod:poss", "compound", "amod", "nmod:by", "nmod:from").stream()
                .flatMap(m -> actors.meantBy(sentence, m.index() - 1).stream())
                .findFirst();
    }

    /** "28-point", "ten-day": what tells two plans apart. */
    private static Set<String> numbers(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "amod", "nummod", "compound").stream()
                .map(Grammar::form)
                .filter(m -> m.matches(".*\\d.*|.*-(day|point|week|month|year|stage|page)"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static MentionForm formOf(Sentence sentence, IndexedWord noun) {
        boolean named = noun.tag().startsWith("NNP")
                || dependents(sentence, noun, "compound").stream()
                        .anyMatch(c -> c.tag().startsWith("NNP"));
        return named ? MentionForm.NAMED : MentionForm.NOMINAL;
    }
}
