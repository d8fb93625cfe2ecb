package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTests {

    /** Two processes would else have two hashes for it. */
    @Test
    void isTheSameTextForTheSameValuesWhateverTheirOrder() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("value", "HELD");
        one.put("field", "status");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("field", "status");
        other.put("value", "HELD");

        assertThat(Row.of(Map.of("thing", "t", "properties", one)))
                .hasToString(Row.of(Map.of("properties", other, "thing", "t")).toString());
        assertThat(RowSum.of("conflicts", List.of(Row.of(Map.of("properties", one)))))
                .isEqualTo(RowSum.of("conflicts", List.of(Row.of(Map.of("properties", other)))));
    }
}
