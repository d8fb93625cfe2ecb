package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log that the program writes, in the two forms that PARLEY_LOG names. */
class LogFormTests {

    @Test
    void isALineForPeopleWithItsTraceUnlessAsked() throws JoranException {
        assertThat(logged(Map.of(), Map.of("traceId", "abc"))).contains("INFO", "Test abc: Ready");
        assertThat(logged(Map.of(), Map.of())).contains("INFO", "Test: Ready");
    }

    @Test
    void isAnObjectALineWhenAsked() throws JoranException {
        String line = logged(Map.of("PARLEY_LOG", "json"), Map.of("traceId", "abc"));

        JsonNode json = JsonMapper.builder().build().readTree(line);
        assertThat(line.strip()).hasLineCount(1);
        assertThat(json.required("level").asString()).isEqualTo("INFO");
        assertThat(json.required("formattedMessage").asString()).isEqualTo("Ready");
        assertThat(json.at("/mdc/traceId").asString()).isEqualTo("abc");
    }

    private static String logged(Map<String, String> properties, Map<String, String> about) throws JoranException {
        LoggerContext context = new LoggerContext();
        properties.forEach(context::putProperty);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogFormTests.class.getResource("/logback.xml"));
        // Of a warning Logback tells on standard output, which belongs to what commands answer.
        assertThat(context.getStatusManager().getCopyOfStatusList())
                .noneMatch(status -> status.getLevel() > Status.INFO);
        LoggingEvent event = new LoggingEvent("", context.getLogger("Test"), Level.INFO, "Ready", null, null);
        event.setMDCPropertyMap(about);
        ConsoleAppender<ILoggingEvent> appender = (ConsoleAppender<ILoggingEvent>)
                context.getLogger("ROOT").iteratorForAppenders().next();
        return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
