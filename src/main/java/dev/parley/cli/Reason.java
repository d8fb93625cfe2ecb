package dev.parley.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Why something failed, in words for people: what and where, never the bare name of a class. */
final class Reason {
    private static final String OURS = "dev.parley.";

    private Reason() {}

    /** The outermost words of the program itself with the cause they leave open, else those of the first cause. */
    static String of(Throwable failure) {
        Throwable told = failure;
        while (told.getCause() != null && !isTold(told)) {
            told = told.getCause();
        }
        if (told instanceof IOException io) {
            return ofInput(io);
        }
        String message = words(told);
        if (message == null || isUnforeseen(told)) {
            return "something unforeseen happened: " + (message == null ? "" : message + " ") + place(told);
        }
        return told.getCause() instanceof IOException cause && told instanceof UncheckedIOException
                ? withCause(message, cause)
                : message;
    }

    /** Why reading or writing failed. */
    static String ofInput(IOException failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() == null ? bare(file) : file.getFile() + ": " + bare(file);
        }
        String message = words(failure);
        return switch (failure) {
            case ConnectException e -> message == null ? "nobody listens there" : message;
            case HttpTimeoutException e -> message == null ? "no answer in time" : message;
            case ClosedChannelException e -> "the connection was closed";
            case CharacterCodingException e -> "it is not valid UTF-8";
            case FileNotFoundException e -> message == null ? "there is no such file" : message;
            default -> message == null ? "reading or writing broke off " + place(failure) : message;
        };
    }

    /** Why a file cannot be read, without its name. */
    static String ofFile(Exception failure) {
        Throwable read =
                failure instanceof UncheckedIOException && words(failure) == null ? failure.getCause() : failure;
        if (read instanceof FileSystemException file) {
            return bare(file);
        }
        return read instanceof IOException input ? ofInput(input) : of(failure);
    }

    private static String bare(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException e -> "there is no such file";
            case AccessDeniedException e -> "permission denied";
            case FileSystemLoopException e -> "the link leads back to a folder above it";
            case NotDirectoryException e -> "is not a folder";
            case FileAlreadyExistsException e -> "there is something of that name already";
            default -> {
                String reason = failure.getReason();
                yield reason == null || reason.isBlank() ? "cannot be used" : lowerFirst(reason);
            }
        };
    }

    private static String withCause(String message, IOException cause) {
        boolean named =
                cause instanceof FileSystemException file && file.getFile() != null && message.contains(file.getFile());
        String why = named ? ofFile(cause) : ofInput(cause);
        return message.contains(why) ? message : message + ": " + why;
    }

    /** Exceptions of this program speak to people, and so do those that it has wrapped with a sentence. */
    private static boolean isTold(Throwable failure) {
        return words(failure) != null
                && (failure.getClass().getName().startsWith(OURS)
                        || failure instanceof UncheckedIOException
                        || failure instanceof PortInUseException);
    }

    /** The message, unless it is none or only repeats what kind of failure the cause is. */
    private static @Nullable String words(Throwable failure) {
        String message = failure.getMessage();
        Throwable cause = failure.getCause();
        boolean empty = message == null
                || message.isBlank()
                || message.matches("([\\p{Alpha}_$][\\w$]*\\.)+[\\p{Alpha}_$][\\w$]*")
                || (cause != null && message.equals(cause.toString()));
        return empty ? null : message;
    }

    private static boolean isUnforeseen(Throwable failure) {
        String name = failure.getClass().getName();
        return name.startsWith("java.lang.") || name.startsWith("java.util.");
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        StackTraceElement at = null;
        for (int i = trace.length - 1; i >= 0; i--) {
            at = trace[i].getClassName().startsWith(OURS) || at == null ? trace[i] : at;
        }
        return String.format(
                Locale.ROOT,
                "(%s%s; PARLEY_DEBUG=1 shows the whole trace)",
                failure.getClass().getSimpleName(),
                at == null ? "" : " in " + at.getFileName() + ", line " + at.getLineNumber());
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
