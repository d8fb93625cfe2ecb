package dev.parley.pipeline;

import dev.parley.article.ArticleId;
import dev.parley.article.IncomingArticle;
import java.util.Optional;

/** The way in and out for articles. */
public interface Intake {

    /**
     * Stores the article durably, then answers; it is processed in the background.
     *
     * @throws dev.parley.article.ArticleUnreadable when it cannot be taken, with what is wrong
     * @throws IntakeAway when nothing can be stored now
     * @throws IntakeFull when as many wait as may
     */
    Receipt receive(IncomingArticle article);

    /** The same, and takes it even when it was retracted: what the retraction blocked is lifted. */
    Receipt receiveAgain(IncomingArticle article);

    /** Removes the article's text, its reports and what only they support; empty when no such article is stored. */
    Optional<Receipt> retract(ArticleId article, String reason);

    /** Reads a failed article again; empty when no such article is stored. */
    Optional<Receipt> retry(ArticleId article);

    /** Something may be waiting that came in by another way. */
    void wake();

    Progress progress();

    /** How the work stands between processes; empty when this one does it all. */
    Optional<Carrier.Carriage> carriage();
}
