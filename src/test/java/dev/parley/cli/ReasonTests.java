package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTests {
    @Test
    void keepsTheProgramsOwnWordsAndAddsWhatTheyLeaveOpen() {
        assertThat(Reason.of(new UncheckedIOException("The server at there does not answer", new ConnectException())))
                .isEqualTo("The server at there does not answer: nobody listens there");
        assertThat(Reason.of(new UncheckedIOException("Cannot use /data", new AccessDeniedException("/data"))))
                .isEqualTo("Cannot use /data: permission denied");
        assertThat(Reason.of(new IllegalStateException("outer", new ServerRefused("TOO_LARGE: it is too long"))))
                .isEqualTo("TOO_LARGE: it is too long");
    }

    @Test
    void saysWhatAndWhereInsteadOfTheNameOfAClass() {
        assertThat(Reason.of(new UncheckedIOException(new ClosedChannelException())))
                .isEqualTo("the connection was closed");
        assertThat(Reason.of(new NoSuchFileException("a.txt"))).isEqualTo("a.txt: there is no such file");
        assertThat(Reason.of(new IOException())).contains("broke off", "ReasonTests.java, line");
        assertThat(Reason.of(new IllegalStateException(new NullPointerException())))
                .startsWith("something unforeseen happened")
                .contains("NullPointerException in ReasonTests.java, line", "PARLEY_DEBUG=1");
    }
}
