package dev.parley.stream;

import dev.parley.ParleyApplication;
import dev.parley.pipeline.StandInModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** A worker that is a process of its own, so that it can be killed. */
final class WorkerProcess {
    private WorkerProcess() {}

    /** With properties as arguments, {@code name=value}. */
    public static void main(String[] arguments) {
        Map<String, Object> properties = new HashMap<>();
        for (String each : arguments) {
            properties.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        Class<?> type = "EXTRACT".equals(properties.get("parley.stream.stages"))
                ? ReadingWorker.class
                : ParleyApplication.class;
        SpringApplication application = new SpringApplication(type, StandInModels.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(properties);
        application.run();
    }

    static Process start(StreamRoom room, String stage, String... further) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                "parley.stream.stages=" + stage));
        room.properties().forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of(further));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Path.of("target", "worker-" + stage + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
