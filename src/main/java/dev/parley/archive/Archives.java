package dev.parley.archive;

import dev.parley.graph.ArticleShelf;
import dev.parley.graph.DecisionKeeper;
import dev.parley.graph.KeptArticle;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.IntakeAway;
import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the store's articles and decisions as one file, and takes such a file over. */
@Component
public class Archives {
    private static final int BATCH = 100;

    private final ArticleShelf articles;
    private final DecisionKeeper decisions;
    private final Intake intake;

    Archives(ArticleShelf articles, DecisionKeeper decisions, Intake intake) {
        this.articles = articles;
        this.decisions = decisions;
        this.intake = intake;
    }

    /**
     * What an archive brought.
     *
     * @param articles of those in it, how many were not stored before
     * @param decisions of those in it, how many were not stored before
     */
    public record TakenOver(long articles, long knownArticles, long decisions, long knownDecisions) {}

    /**
     * Written while it is read; an archive without its last line is not whole.
     *
     * @throws IntakeAway when the database cannot be read
     */
    public void write(OutputStream out) {
        IntakeAway.runUnlessAway(() -> writeAll(out));
    }

    private void writeAll(OutputStream out) {
        Writing writing = new Writing(out);
        writing.write(new ArchiveLine.Header(ArchiveJson.FORMAT));
        articles.forEach(article -> {
            writing.articles++;
            writing.write(new ArchiveLine.OfArticle(article));
        });
        List<Decision> decided = decisions.all();
        decided.forEach(decision -> writing.write(new ArchiveLine.OfDecision(decision)));
        List<NamedPlace> places = decisions.places();
        places.forEach(place -> writing.write(new ArchiveLine.OfPlace(place)));
        writing.write(new ArchiveLine.Trailer(
                writing.articles, decided.size(), places.size(), ArchiveDigest.soFar(writing.digest)));
    }

    /** @throws ArchiveRefused unless it is whole, was not altered, and every line can be read */
    public static void check(Path file) throws IOException {
        new ArchiveReader(file).check();
    }

    /**
     * Stores what is not stored yet; articles are read again in the background. Whoever dies on the way can begin again.
     *
     * @throws ArchiveRefused and changes nothing, unless the archive is whole
     * @throws IntakeAway when the rest cannot be stored now
     */
    public TakenOver takeOver(Path file) throws IOException {
        ArchiveReader reader = new ArchiveReader(file);
        ArchiveReader.Whole whole = reader.check();
        return IntakeAway.unlessAway(() -> store(reader, whole));
    }

    private TakenOver store(ArchiveReader reader, ArchiveReader.Whole whole) {
        long known = known(whole.decisions());
        // First the decisions, so that no story is ever told of these articles without them.
        decisions.takeOver(whole.decisions(), whole.places());
        long stored = restore(reader);
        intake.wake();
        return new TakenOver(
                stored, whole.articles() - stored, whole.decisions().size() - known, known);
    }

    private long known(List<Decision> brought) {
        List<String> ids =
                decisions.all().stream().map(decision -> decision.made().id()).toList();
        return brought.stream()
                .filter(decision -> ids.contains(decision.made().id()))
                .count();
    }

    private long restore(ArchiveReader reader) {
        List<KeptArticle> batch = new ArrayList<>();
        long[] stored = new long[1];
        try {
            reader.forEachArticle(article -> {
                batch.add(article);
                if (batch.size() == BATCH) {
                    stored[0] += articles.restore(batch);
                    batch.clear();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored[0] + articles.restore(batch);
    }

    private static final class Writing {
        private final OutputStream out;
        private final MessageDigest digest = ArchiveDigest.begin();
        private long articles;

        private Writing(OutputStream out) {
            this.out = out;
        }

        private void write(ArchiveLine line) {
            byte[] bytes = ArchiveJson.bytes(line);
            digest.update(bytes);
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
