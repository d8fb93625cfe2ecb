package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

class PreparedTests {
    private final Prepared.Latest latest = new Prepared.Latest();
    private final List<String> built = new ArrayList<>();

    @Test
    void buildsTheSameQuestionOnce() {
        Prepared first = ask("harbour");

        assertThat(ask("harbour")).isEqualTo(first);
        assertThat(built).containsExactly("harbour");
    }

    @Test
    void takesNoValueFromAnotherQuestion() {
        ask("harbour");

        assertThat(ask("airport").parameters()).containsValue("airport").doesNotContainValue("harbour");
    }

    @Test
    void keepsWhatIsFurtherGivenOutOfWhatIsRemembered() {
        ask("harbour").with(Map.of("ids", List.of("a1")));

        assertThat(ask("harbour").with(Map.of())).doesNotContainKey("ids").containsValue("harbour");
    }

    private Prepared ask(String name) {
        Map<String, Object> where = Map.of("name", Map.of("eq", name));
        return latest.of(List.of("list", where), () -> statement(name));
    }

    private Statement statement(String name) {
        built.add(name);
        return Cypher.returning(Cypher.anonParameter(name).as("name")).build();
    }
}
