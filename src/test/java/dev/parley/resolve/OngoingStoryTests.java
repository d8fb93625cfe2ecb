package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.statement.Wording;
import dev.parley.resolve.story.OngoingStory;
import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import dev.parley.resolve.story.StoryTeller;
import dev.parley.resolve.strand.Rulings;
import dev.parley.resolve.strand.Scene;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A story that goes on is at every time the story of all its articles, in whatever order they came. */
class OngoingStoryTests {
    private static final int ARTICLES = 25;
    private static final Set<Class<?>> REMEMBERING = Set.of(KeptList.class, KeptSet.class, KeptMap.class, Kept.class);

    /** What is made once and never changed afterwards, whatever its fields say. */
    private static final Set<Class<?>> SETTLED = Set.of(Scene.class, Rulings.class, Wording.class, Issues.class);

    private final Resolver resolver = new PublicationOrderResolver();

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheStoryOfAllItsArticlesInWhateverOrderTheyCome(long seed) {
        Random random = new Random(seed);
        List<Telling> tellings = new ArrayList<>(MadeUpNews.tellings(seed, ARTICLES));
        Collections.shuffle(tellings, random);
        OngoingStory ongoing = resolver.begin(List.of()).orElseThrow();
        for (int from = 0, to; from < ARTICLES; from = to) {
            to = Math.min(ARTICLES, from + 1 + random.nextInt(5));
            assertThat(ongoing.canTell(tellings.subList(from, to))).isTrue();
            ongoing.tell(tellings.subList(from, to));
            assertThat(ongoing.story()).isEqualTo(resolver.resolve(tellings.subList(0, to)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesEveryThingThatChanged(long seed) {
        List<Telling> tellings = new ArrayList<>(MadeUpNews.tellings(seed, ARTICLES));
        Collections.shuffle(tellings, new Random(seed));
        OngoingStory ongoing = resolver.begin(List.of()).orElseThrow();
        Map<String, Thing> held = new HashMap<>();
        for (Telling telling : tellings) {
            for (StoryChange.Retold retold : ongoing.tell(List.of(telling)).things()) {
                assertThat(held.get(retold.id())).isEqualTo(retold.before().orElse(null));
                retold.after().ifPresentOrElse(thing -> held.put(retold.id(), thing), () -> held.remove(retold.id()));
            }
            assertThat(held.values())
                    .containsExactlyInAnyOrderElementsOf(ongoing.story().things());
        }
    }

    @Test
    void goesBackNoFurtherThanItRemembers() {
        List<Telling> tellings = new ArrayList<>(MadeUpNews.tellings(3, ARTICLES));
        tellings.sort((a, b) ->
                a.knownFrom().orElse(Knowledge.UNDATED).compareTo(b.knownFrom().orElse(Knowledge.UNDATED)));
        Telling oldest = tellings.removeFirst();
        OngoingStory ongoing = new OngoingStory(new Rulings(List.of()), Issues.standard(), 5);
        ongoing.tell(tellings);
        assertThat(ongoing.canTell(List.of(oldest))).isFalse();
        assertThat(ongoing.canTell(List.of(tellings.getLast())))
                .as("known already")
                .isFalse();
    }

    /** A finder that keeps things in plain collections or variables would remember what was never told. */
    @Test
    void everythingThatIsRememberedCanBeForgotten() {
        StoryTeller teller = new StoryTeller(new Rulings(List.of()), Issues.standard());
        for (Telling telling : MadeUpNews.tellings(7, ARTICLES)) {
            teller.tell(telling.knownFrom().orElse(Knowledge.UNDATED), List.of(telling));
        }
        assertThat(unforgettable(teller)).isEmpty();
    }

    private static Set<String> unforgettable(Object root) {
        Set<String> found = new HashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (seen.add(next)) {
                partsOf(next, found).forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<Object> partsOf(Object owner, Set<String> found) {
        if (owner instanceof KeptMap<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (owner instanceof Collection<?> collection) {
            return REMEMBERING.contains(owner.getClass()) ? collection.stream().map(Object.class::cast) : Stream.of();
        }
        if (owner instanceof Kept<?> kept) {
            return Stream.ofNullable(kept.get());
        }
        return isOurs(owner) ? fieldsOf(owner, found) : Stream.of();
    }

    private static boolean isOurs(Object owner) {
        return owner.getClass().getPackageName().startsWith("dev.parley.resolve")
                && !SETTLED.contains(owner.getClass())
                && !(owner instanceof Version)
                && !owner.getClass().isEnum()
                && !owner.getClass().isSynthetic();
    }

    private static Stream<Object> fieldsOf(Object owner, Set<String> found) {
        return Stream.<Class<?>>iterate(owner.getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> valueOf(field, owner, found));
    }

    private static Stream<Object> valueOf(Field field, Object owner, Set<String> found) {
        try {
            field.setAccessible(true);
            Object value = field.get(owner);
            boolean isPlain = (value instanceof Collection<?> || value instanceof Map<?, ?>)
                    && !REMEMBERING.contains(value.getClass())
                    && value.getClass().getName().matches("java\\.util\\.[A-Za-z]+");
            if (!Modifier.isFinal(field.getModifiers()) || isPlain) {
                found.add(field.getDeclaringClass().getSimpleName() + "." + field.getName());
            }
            return Stream.ofNullable(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
