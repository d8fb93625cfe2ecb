package dev.parley.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the articles of a folder, also behind links. What cannot be looked at is named, and the search goes on. */
final class ArticleFiles extends SimpleFileVisitor<Path> {
    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "md", "html", "htm", "xhtml", "json", "jsonl", "ndjson");

    private final List<Path> found = new ArrayList<>();
    private final ArticleInputs.Taker taker;
    private boolean anyFailed;

    private ArticleFiles(ArticleInputs.Taker taker) {
        this.taker = taker;
    }

    /** In the order of their names. */
    static List<Path> in(Path folder, ArticleInputs.Taker taker) {
        ArticleFiles files = new ArticleFiles(taker);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        } catch (IOException e) {
            files.fail(folder, e);
        }
        if (files.found.isEmpty() && !files.anyFailed) {
            taker.unreadable(
                    folder.toString(),
                    "holds no file ending in " + ENDINGS.stream().sorted().toList() + ", alone or with .gz");
        }
        return files.found.stream().sorted().toList();
    }

    /** Whatever the case of the ending; {@code .gz} may follow it. */
    static boolean isArticle(Path file) {
        String name = InputOpener.unpackedName(file.getFileName().toString()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A link that still is one leads nowhere; opening it will tell.
        if (isArticle(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        fail(file, failure);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            fail(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private void fail(Path file, IOException failure) {
        anyFailed = true;
        taker.unreadable(file.toString(), Reason.ofFile(failure));
    }
}
