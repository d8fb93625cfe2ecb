package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectableFieldTests {

    @ParameterizedTest
    @CsvSource({
        "ACTOR, kind, STATE",
        "ACTOR, name, Anna Lind",
        "LOCATION, country, NO",
        "LOCATION, latitude, -33.5",
        "MEETING, status, HELD",
        "MEETING, time, 2031-03-05/2031-03-07",
        "MEETING, duration, PT5H",
        "MEETING, duration, P3D",
        "STATEMENT, conditional, true",
        "PROPOSAL, name, the river plan"
    })
    void acceptsWhatTheThingCanHave(Thing.Kind kind, String field, String value) {
        assertThatCode(() -> CorrectableField.check(kind, field, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTOR, status, HELD, these can",
        "ACTOR, kind, PLANET, STATE",
        "ACTOR, name, '', characters",
        "LOCATION, country, Norway, two letters",
        "LOCATION, latitude, 91, degrees",
        "LOCATION, latitude, NaN, degrees",
        "MEETING, time, soon, 2025-12",
        "MEETING, time, 2031-03-07/2031-03-05, 2025-12",
        "MEETING, duration, 5 hours, PT5H",
        "STATEMENT, conditional, maybe, one of",
        "MOVE, move, ACCEPTED, these can"
    })
    void saysWhatItWouldAccept(Thing.Kind kind, String field, String value, String accepted) {
        assertThatThrownBy(() -> CorrectableField.check(kind, field, value))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessageContaining(accepted);
    }
}
