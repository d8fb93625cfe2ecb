package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleReader;
import dev.parley.article.IncomingArticle;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.Stage;
import dev.parley.graph.StoryKeeper;
import java.time.Clock;
import java.util.Optional;

/** The way in: an article is stored before it is acknowledged, and its carrier told that there is work. */
final class StoredIntake implements Intake {
    private final ArticleReader reader;
    private final ArticleStore store;
    private final StoryKeeper story;
    private final Carrier carrier;
    private final Clock clock;

    StoredIntake(ArticleReader reader, ArticleStore store, StoryKeeper story, Carrier carrier, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.story = story;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Override
    public Receipt receive(IncomingArticle incoming) {
        return receive(reader.read(incoming));
    }

    @Override
    public Receipt receiveAgain(IncomingArticle incoming) {
        Article article = reader.read(incoming);
        IntakeAway.runUnlessAway(() -> store.lift(article, clock.instant()));
        return receive(article);
    }

    private Receipt receive(Article article) {
        boolean isNew = IntakeAway.unlessAway(() -> {
            carrier.requireRoom();
            return store.keep(article, clock.instant());
        });
        Receipt receipt = receipt(article.id(), !isNew)
                .orElseThrow(() -> new IllegalStateException("Article " + article.id() + " was stored and is gone"));
        if (receipt.state() == ArticleState.RECEIVED) {
            carrier.wake();
        }
        return receipt;
    }

    @Override
    public Optional<Receipt> retract(ArticleId article, String reason) {
        if (IntakeAway.unlessAway(() -> store.standing(article)).isEmpty()) {
            return Optional.empty();
        }
        IntakeAway.runUnlessAway(() -> story.retract(article, reason));
        return receipt(article, true);
    }

    @Override
    public Optional<Receipt> retry(ArticleId article) {
        if (IntakeAway.unlessAway(() -> store.standing(article))
                .filter(s -> s.stage() == Stage.FAILED)
                .isPresent()) {
            IntakeAway.runUnlessAway(() -> store.again(article));
            carrier.wake();
        }
        return receipt(article, true);
    }

    @Override
    public void wake() {
        carrier.wake();
    }

    @Override
    public Progress progress() {
        return IntakeAway.unlessAway(() -> new Progress(
                store.count(Stage.RECEIVED),
                store.count(Stage.PROCESSED),
                store.count(Stage.FAILED),
                carrier.isReady(),
                carrier.failure().orElse(null)));
    }

    @Override
    public Optional<Carrier.Carriage> carriage() {
        return carrier.carriage();
    }

    private Optional<Receipt> receipt(ArticleId id, boolean alreadyKnown) {
        return IntakeAway.unlessAway(() -> store.standing(id))
                .map(s -> new Receipt(id, ArticleState.valueOf(s.stage().name()), alreadyKnown, s.reason()));
    }
}
