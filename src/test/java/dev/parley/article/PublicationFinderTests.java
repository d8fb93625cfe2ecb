package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationFinderTests {
    private static final String STORY =
            "The two delegations met for three hours on Monday and agreed to meet again soon, the mediator said.";
    private final ArticleReader reader = new ArticleReader();

    static List<String> publications() {
        return TestLines.of("publications.txt");
    }

    @ParameterizedTest
    @MethodSource("publications")
    void saysNoMoreThanTheTextTells(String line) {
        String[] parts = line.split(" \\| ?", -1);
        String text = parts[0].replace(" // ", "\n\n").replace("@", STORY);
        Publication found = reader.read(IncomingArticle.plain(text)).publication();
        assertThat(found.basis().name()).isEqualTo(parts[1]);
        assertThat(found.time().edtf()).isEqualTo(parts[2].strip());
    }
}
