package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who met somebody and nothing else, and breaks on some words: the stages around it are what is tested. */
class NameExtractor implements Extractor {
    private static final Pattern WHO_MET = Pattern.compile("(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) met");

    private static final Pattern WHOSE_FAMILY_MET = Pattern.compile("(\\p{Lu}\\p{Ll}+) met");

    private final AtomicInteger storms = new AtomicInteger();
    private final Runnable onStorm;
    private final boolean newer;

    /** @param onStorm what happens while the first article about a storm is read */
    NameExtractor(Runnable onStorm) {
        this(onStorm, false);
    }

    /** @param newer whether it is of the next version, which takes surnames only */
    NameExtractor(Runnable onStorm, boolean newer) {
        this.onStorm = onStorm;
        this.newer = newer;
    }

    @Override
    public Extraction extract(Article article) {
        String text = article.text();
        if (text.contains("poison")) {
            throw new ExtractionFailed("It holds poison", new IllegalStateException("poison"));
        }
        if (text.contains("glutton")) {
            throw new OutOfMemoryError("glutton");
        }
        if (text.contains("swamp")) {
            sinkUntilInterrupted();
        }
        if (text.contains("storm") && storms.getAndIncrement() == 0) {
            onStorm.run();
        }
        Matcher name = (newer ? WHOSE_FAMILY_MET : WHO_MET).matcher(text);
        if (!name.find()) {
            throw new IllegalArgumentException("Nobody met");
        }
        int beyond = text.contains("overrun") ? text.length() : 0;
        return telling(article, name.group(1), new TextSpan(name.start(1) + beyond, name.end(1) + beyond));
    }

    private static void sinkUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new CancellationException("swamp");
        }
    }

    private static Extraction telling(Article article, String name, TextSpan span) {
        ActorReport actor = new ActorReport(
                "a" + span.start(),
                name,
                ActorKind.PERSON,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Mention(span, name, MentionForm.NAMED)));
        return new Extraction(
                article.publication(),
                article.boilerplate(),
                List.of(actor),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public String version() {
        return newer ? "names-2" : "names-1";
    }
}
