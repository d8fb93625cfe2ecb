package dev.parley.faults;

import dev.parley.ParleyApplication;
import dev.parley.pipeline.MadeUpReaderConfiguration;
import org.springframework.boot.SpringApplication;

/** The server as it is, but for the reading of articles; its arguments are properties. */
final class FaultServer {
    private FaultServer() {}

    public static void main(String[] arguments) {
        new SpringApplication(ParleyApplication.class, MadeUpReaderConfiguration.class).run(arguments);
    }
}
