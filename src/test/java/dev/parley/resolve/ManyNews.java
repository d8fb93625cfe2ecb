package dev.parley.resolve;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.Publication;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents articles of a world that grows with them: 20 a day, one after the other, a few people in most of them and ever
 * more people beside; for measuring how the work grows.
 */
public final class ManyNews {
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);
    private static final int A_DAY = 20;
    private static final int ARTICLES_TO_A_PERSON = 25;
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "dan", "el", "fi", "gor", "han", "il", "jor", "kel", "lam", "mir", "nor", "os", "pel", "run");

    private final Random random;

    private ManyNews(long seed) {
        random = new Random(seed);
    }

    /** The same number always gives the same article. */
    public static MadeUpArticle article(int number) {
        return new ManyNews(number).made(number);
    }

    private MadeUpArticle made(int number) {
        LocalDate day = FIRST_DAY.plusDays(number / A_DAY);
        Publication published = new Publication(TimeSpan.day(day), Publication.Basis.GIVEN);
        NewsText text = new NewsText(published);
        int people = 20 + number / ARTICLES_TO_A_PERSON;
        for (int i = 0; i < 2; i++) {
            List<String> company = new ArrayList<>(List.of(somebody(people)));
            String other = somebody(people);
            if (!company.contains(other)) {
                company.add(other);
            }
            text.meeting(
                    MeetingKind.TALKS,
                    random.nextInt(3) == 0 ? MeetingStatus.PLANNED : MeetingStatus.HELD,
                    company,
                    "Port " + name(random.nextInt(200)),
                    TimeSpan.day(day.minusDays(random.nextInt(3))));
        }
        text.statement(somebody(people), somebody(people), words());
        List<Integer> minima = random.ints(12).boxed().toList();
        Article article = new Article(
                new ArticleId("%08x-%d".formatted(random.nextInt(), number)),
                text.text(),
                null,
                "Paper " + number % 7,
                null,
                null,
                published,
                "en",
                List.of(),
                new Fingerprint(minima));
        return new MadeUpArticle(article, text.extraction());
    }

    /** The first are told of most often. */
    private String somebody(int people) {
        int number = (int) Math.pow(people, random.nextDouble());
        return name(7 * number) + " " + name(3 + 11 * number);
    }

    private String words() {
        StringBuilder words = new StringBuilder("we shall");
        for (int i = 0; i < 12; i++) {
            words.append(' ').append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return words.toString();
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int left = number + 17; left > 0; left /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
