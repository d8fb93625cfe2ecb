package dev.parley.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlTests {

    @Test
    void writesNoCharacterThatXmlDoesNotHave() {
        StringWriter out = new StringWriter();
        new Xml(out).text("a", Map.of(), "x\u0001\uD800<y>\uFFFE").end();

        assertThat(out.toString()).endsWith("<a>x  &lt;y&gt; </a>");
    }
}
