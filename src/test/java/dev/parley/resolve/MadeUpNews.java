package dev.parley.resolve;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.Publication;
import dev.parley.extract.Extraction;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents articles about a small world, so that they often tell of the same; the same seed gives the same articles. */
public final class MadeUpNews {
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);
    private static final List<String> PEOPLE =
            List.of("Anna Lind", "Lind", "Boris Tark", "Tark", "Cora Lind", "Dario Moss", "Moss", "Ema Voss");
    private static final List<String> STATES = List.of("Nordmark", "Sudland");
    private static final List<String> CITIES = List.of("Geneva", "Muscat", "Oslo");
    private static final List<MeetingKind> KINDS =
            List.of(MeetingKind.TALKS, MeetingKind.TALKS, MeetingKind.CALL, MeetingKind.VISIT, MeetingKind.SIGNING);
    private static final List<String> NAMES = List.of("met", "the talks", "the second round", "a third round");
    private static final List<String> WORDS = List.of(
            "we will open the border crossing before winter comes",
            "the border crossing will open before winter",
            "no troops shall cross the river this year",
            "prisoners are to be exchanged at once");

    private final Random random;

    private MadeUpNews(long seed) {
        random = new Random(seed);
    }

    public static List<MadeUpArticle> articles(long seed, int count) {
        MadeUpNews news = new MadeUpNews(seed);
        List<MadeUpArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(
                    i > 0 && news.oneIn(6) ? news.reprint(articles.get(news.random.nextInt(i)), i) : news.article(i));
        }
        return articles;
    }

    public static List<Telling> tellings(long seed, int count) {
        return articles(seed, count).stream().map(MadeUpArticle::telling).toList();
    }

    private MadeUpArticle article(int number) {
        NewsText text = new NewsText(publication());
        text.actor(any(PEOPLE));
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> addMeeting(text);
                case 2 -> text.statement(any(PEOPLE), any(STATES), any(WORDS));
                default -> text.move(any(STATES), "the river plan", any(List.of(MoveKind.values())), time());
            }
        }
        return made(number, text.text(), text.extraction().published(), text);
    }

    private void addMeeting(NewsText text) {
        List<String> actors = new ArrayList<>(List.of(any(PEOPLE), any(STATES)));
        if (random.nextBoolean()) {
            actors.add(any(PEOPLE));
        }
        ToldMeeting told = ToldMeeting.of(any(KINDS), any(List.of(MeetingStatus.values())))
                .at(time())
                .as(any(NAMES));
        if (!oneIn(4)) {
            told.of(actors.toArray(String[]::new));
        }
        text.meeting(oneIn(3) ? told : told.in(any(CITIES)));
    }

    private MadeUpArticle reprint(MadeUpArticle original, int number) {
        Article of = original.article();
        Publication later = publication();
        Article article = new Article(
                id(number), of.text(), null, "Reprinter", null, null, later, "en", List.of(), of.fingerprint());
        return new MadeUpArticle(article, republished(original.extraction(), later));
    }

    private MadeUpArticle made(int number, String text, Publication published, NewsText told) {
        List<Integer> minima = random.ints(12).boxed().toList();
        Article article = new Article(
                id(number), text, null, "Paper", null, null, published, "en", List.of(), new Fingerprint(minima));
        return new MadeUpArticle(article, told.extraction());
    }

    /** Ids in another order than that of publication. */
    private ArticleId id(int number) {
        return new ArticleId("%02x-%d".formatted(random.nextInt(256), number));
    }

    private Publication publication() {
        return oneIn(7)
                ? Publication.unknown()
                : new Publication(TimeSpan.day(FIRST_DAY.plusDays(random.nextInt(20))), Publication.Basis.GIVEN);
    }

    private TimeSpan time() {
        return switch (random.nextInt(5)) {
            case 0 -> TimeSpan.unknown();
            case 1 -> TimeSpan.month(YearMonth.of(2031, 3));
            default -> TimeSpan.day(FIRST_DAY.plusDays(random.nextInt(12)));
        };
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static Extraction republished(Extraction e, Publication published) {
        return new Extraction(
                published,
                e.boilerplate(),
                e.actors(),
                e.locations(),
                e.times(),
                e.meetings(),
                e.statements(),
                e.proposals());
    }
}
