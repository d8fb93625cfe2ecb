package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class CursorTests {

    @Property
    void keepsItsPlace(
            @ForAll @AlphaChars @StringLength(min = 1, max = 10) String order,
            @ForAll @StringLength(max = 50) String key,
            @ForAll @NumericChars @StringLength(min = 1, max = 30) String id) {
        String wellFormed = key.replaceAll("\\p{Cs}", "");
        Cursor cursor = new Cursor(order, wellFormed, id);

        assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void isReadOrRefusedButNeverBreaks(@ForAll String text) {
        try {
            assertThat(Cursor.decode(text).id()).isNotEmpty();
        } catch (CursorUnreadable refused) {
            assertThat(refused.code()).isEqualTo("BAD_CURSOR");
        }
    }

    @Example
    void isRefusedWhenSomethingIsMissing() {
        assertThatExceptionOfType(CursorUnreadable.class).isThrownBy(() -> Cursor.decode(""));
        assertThatExceptionOfType(CursorUnreadable.class).isThrownBy(() -> Cursor.decode("VElNRQ"));
    }
}
