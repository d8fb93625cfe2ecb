package dev.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MessageJsonTests {
    private static final Article ARTICLE = new ArticleReader().read(MadeUpWires.article(3));

    @Test
    void givesBackWhatWasWritten() {
        Message toRead = new Message.ToRead(ARTICLE);
        Message stored = new Message.Stored(ARTICLE.id());
        Message failed = new Message.Failed(ARTICLE.id(), Leg.READ, "It breaks off", "v1");

        assertThat(MessageJson.read(Topic.ARTICLES, MessageJson.bytes(toRead))).isEqualTo(toRead);
        assertThat(MessageJson.read(Topic.FACTS, MessageJson.bytes(stored))).isEqualTo(stored);
        assertThat(MessageJson.read(Topic.FAILED, MessageJson.bytes(failed))).isEqualTo(failed);
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() {
        assertThat(MessageJson.read(Topic.FACTS, bytes("{\"schema\":1,\"article\":\"a1\",\"since\":\"later\"}")))
                .isEqualTo(new Message.Stored(new ArticleId("a1")));
    }

    @Test
    void guessesAtNothing() {
        for (String unreadable : new String[] {"", "[]", "{}", "{\"schema\":2}", "{\"schema\":1}", "\u0000"}) {
            assertThatExceptionOfType(MessageUnreadable.class)
                    .isThrownBy(() -> MessageJson.read(Topic.FACTS, bytes(unreadable)));
        }
        assertThatExceptionOfType(MessageUnreadable.class).isThrownBy(() -> MessageJson.read(Topic.FACTS, null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
