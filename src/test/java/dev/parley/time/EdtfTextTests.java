package dev.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTextTests {

    @ParameterizedTest
    @CsvSource({
        "2031, YEAR, 2031-01-01T00:00:00Z, 2031-12-31T23:59:59.999Z",
        "2031-02, MONTH, 2031-02-01T00:00:00Z, 2031-02-28T23:59:59.999Z",
        "2031-02-03, DAY, 2031-02-03T00:00:00Z, 2031-02-03T23:59:59.999Z",
        "2031-02-03T14:00:00+02:00, INSTANT, 2031-02-03T12:00:00Z, 2031-02-03T12:00:00Z",
        "2031-02-03/2031-02-05, RANGE, 2031-02-03T00:00:00Z, 2031-02-05T23:59:59.999Z",
        "2031-02-03/.., RANGE, 2031-02-03T00:00:00Z, ",
        "../2031-02-05, RANGE, , 2031-02-05T23:59:59.999Z"
    })
    void readsWhatPeopleWrite(String text, Precision precision, String earliest, String latest) {
        TimeSpan read = EdtfText.read(text);
        assertThat(read.precision()).isEqualTo(precision);
        assertThat(String.valueOf(read.earliest())).isEqualTo(String.valueOf(earliest));
        assertThat(String.valueOf(read.latest())).isEqualTo(String.valueOf(latest));
        assertThat(read.edtf()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2031-13", "2031-02-30", "2031-02-05/2031-02-03", "a/b/c", "../..", "31-02-03"})
    void refusesWhatIsNoTimeWithTheText(String text) {
        assertThatThrownBy(() -> EdtfText.read(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Provide
    Arbitrary<String> nearlyTimes() {
        return Arbitraries.strings().withChars("0123456789-+/.:TZ ~?[]").ofMaxLength(26);
    }

    /** The boundaries of {@link java.time} are far beyond those of any story, and of the store. */
    @Property
    void readsOrRefusesWhateverLooksLikeATime(@ForAll("nearlyTimes") String text) {
        try {
            assertThat(EdtfText.read(text).isKnown()).isTrue();
        } catch (DateTimeException refused) {
            assertThat(refused).hasMessageContaining("'" + text + "'");
        }
    }
}
