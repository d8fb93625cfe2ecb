package dev.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
