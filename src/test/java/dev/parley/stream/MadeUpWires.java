package dev.parley.stream;

import dev.parley.article.IncomingArticle;
import java.util.List;
import java.util.stream.IntStream;

/** Articles in which somebody met somebody, some of them the same person. */
final class MadeUpWires {
    private static final List<String> GIVEN = List.of("Mira", "Teo", "Ada", "Juno", "Piet", "Sela", "Ruben");
    private static final List<String> FAMILY = List.of("Oduya", "Marsk", "Winther", "Talvio", "Brandao");

    private MadeUpWires() {}

    static List<IncomingArticle> articles(int count) {
        return IntStream.range(0, count).mapToObj(MadeUpWires::article).toList();
    }

    static IncomingArticle article(int number) {
        String name = GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size());
        String text = "On the day of the " + number + "th sitting " + name
                + " met the envoys of the harbour towns, and they talked about the tolls for " + (number + 2)
                + " hours, officials said.";
        return IncomingArticle.plain(text)
                .publishedAt("2031-%02d-%02d".formatted(1 + number / 28 % 12, 1 + number % 28));
    }

    static IncomingArticle about(String word) {
        return IncomingArticle.plain(
                        "Ivo Lunde met the " + word + " that nobody in the capital had asked for, they said.")
                .publishedAt("2031-06-03");
    }
}
