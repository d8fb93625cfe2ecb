package dev.parley.cli;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley health}: exit status 0 when the server answers and is ready; for container health checks. */
@Command(name = "health", hidden = true, description = "Ask a server whether it is ready")
final class HealthCommand implements Callable<Integer> {
    @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", description = "The server's address")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Override
    public Integer call() {
        String status =
                new ParleyClient(url).getJson("/actuator/health").path("status").asString();
        return "UP".equals(status) ? 0 : 1;
    }
}
