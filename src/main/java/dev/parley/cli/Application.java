package dev.parley.cli;

import dev.parley.stream.ReadingWorker;
import dev.parley.stream.StreamStage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The Spring application that commands start.
 *
 * @param type the class that carries its configuration
 */
record Application(Class<?> type) {

    /** A server for others, on the configured address. */
    ConfigurableApplicationContext serve(Path data, Map<String, Object> properties) {
        return start(data, properties);
    }

    /** A server for this command alone: a free loopback port, nothing in the log but trouble. */
    ConfigurableApplicationContext serveThisCommand(Path data) {
        return start(
                data,
                Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "parley.pipeline.load-models-at-start", "false",
                        "logging.level.root", "error"));
    }

    /** A process that works on what a broker brings, and that nobody asks. One that only reads has no more than that needs. */
    ConfigurableApplicationContext work(Path data, Set<StreamStage> stages) {
        Map<String, Object> properties = Map.of(
                "spring.main.web-application-type", "none",
                "spring.main.keep-alive", "true",
                "parley.pipeline.transport", "kafka",
                "parley.stream.stages", stages.stream().map(Enum::name).collect(Collectors.joining(",")));
        boolean onlyReads = stages.equals(Set.of(StreamStage.EXTRACT));
        return (onlyReads ? new Application(ReadingWorker.class) : this).start(data, properties);
    }

    private ConfigurableApplicationContext start(Path data, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("parley.database.data", data.toString());
        if (Files.isDirectory(data)) {
            all.put("management.health.diskspace.path", data.toString());
        }
        SpringApplication application = new SpringApplication(type);
        application.setDefaultProperties(all);
        return application.run(all.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new));
    }
}
