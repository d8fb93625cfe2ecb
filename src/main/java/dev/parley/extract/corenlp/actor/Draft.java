package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Mention;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor while the article is read. */
final class Draft {
    private static final Set<String> OTHER_OFFICES =
            RuleFile.read("extract/actor/other-offices.txt").words();

    private final ActorKind kind;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> described = new LinkedHashSet<>();
    private final Set<String> kinship = new LinkedHashSet<>();
    private final Set<Draft> represents = new LinkedHashSet<>();
    private final List<Spot> spots = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String usualName;
    private Gender gender = Gender.UNKNOWN;
    private @Nullable ActorReport told;
    private Growth toldAt = new Growth(0, 0, 0, 0);

    /** How much is known; nothing is ever taken away. */
    private record Growth(int names, int titles, int spots, int represented) {}

    Draft(ActorKind kind) {
        this.kind = kind;
    }

    /** Of a state or organisation known to the gazetteer. */
    static Draft known(ActorKind kind, String usualName) {
        Draft draft = new Draft(kind);
        draft.usualName = usualName;
        return draft;
    }

    ActorKind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    void learn(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    void addName(String name) {
        names.add(name);
    }

    Set<String> names() {
        return names;
    }

    void addTitle(String title) {
        titles.add(title);
    }

    /** "Son-in-law" says who is meant but is no office. */
    void addKinship(String kin) {
        kinship.add(kin);
    }

    /** All it may be called by, kinship included. */
    Set<String> titles() {
        Set<String> all = new LinkedHashSet<>(titles);
        all.addAll(kinship);
        return all;
    }

    /**
     * Whether it has the title, or a longer one of the same office: a foreign minister is a minister, and a former president
     * is no president.
     */
    boolean bears(List<String> title) {
        return titles().stream().anyMatch(each -> {
            List<String> own = List.of(each.split(" "));
            boolean same = own.getLast().equals(title.getLast()) && own.containsAll(title);
            return same && own.stream().noneMatch(word -> OTHER_OFFICES.contains(word) && !title.contains(word));
        });
    }

    /** A noun that the text puts beside its name: "the union NSU", "NSU, a union". */
    void describe(String noun) {
        described.add(noun);
    }

    Set<String> described() {
        return described;
    }

    void addRepresented(Draft whom) {
        if (whom != this) {
            represents.add(whom);
        }
    }

    List<Draft> represents() {
        return List.copyOf(represents);
    }

    void add(Spot spot) {
        spots.add(spot);
    }

    List<Spot> spots() {
        return Collections.unmodifiableList(spots);
    }

    String id() {
        if (id == null) {
            throw new IllegalStateException("An actor without a mention has no id: " + names);
        }
        return id;
    }

    boolean hasId() {
        return id != null;
    }

    void setId(String id) {
        this.id = id;
    }

    /** The fullest name the text gives, or the usual one of what is known to the world. */
    String name() {
        String usual = usualName;
        return usual != null
                ? usual
                : names.stream()
                        .reduce((a, b) -> b.length() > a.length() ? b : a)
                        .orElse("");
    }

    ActorReport report(String article) {
        Growth now = new Growth(names.size(), titles.size(), spots.size(), (int)
                represents.stream().filter(Draft::hasId).count());
        ActorReport last = told;
        if (last == null || !now.equals(toldAt)) {
            last = tell(article);
            told = last;
            toldAt = now;
        }
        return last;
    }

    private ActorReport tell(String article) {
        String name = name();
        List<Mention> mentions = spots.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(s -> new Mention(s.span(), s.span().in(article), s.form()))
                .toList();
        return new ActorReport(
                id(),
                name,
                kind,
                names.stream().filter(n -> !n.equals(name)).toList(),
                List.copyOf(titles),
                represents.stream().filter(Draft::hasId).map(Draft::id).toList(),
                mentions);
    }
}
