package dev.parley.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Real servers without the rooms behind, over one folder of tokens; those that more than one test asks go on. */
final class Doors implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final Map<Map<String, Object>, ConfigurableApplicationContext> shared = new HashMap<>();
    private @Nullable Path folder;
    private @Nullable ConfigurableApplicationContext server;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("doors-");
    }

    Path folder() {
        return Objects.requireNonNull(folder);
    }

    /** Ends the one that was asked last, unless others ask it. */
    void stop() {
        if (server != null && !shared.containsValue(server)) {
            server.close();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stop();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        shared.values().forEach(ConfigurableApplicationContext::close);
        FileSystemUtils.deleteRecursively(folder);
    }

    TokenFile tokens() {
        return new TokenFile(folder(), Clock.systemUTC());
    }

    void shared(Map<String, Object> properties) {
        server = shared.get(properties);
        if (server == null) {
            serve(properties);
            shared.put(properties, server);
        }
    }

    void serve(Map<String, Object> properties) {
        SpringApplication application = new SpringApplication(DoorApplication.class);
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.port", "0",
                "parley.security.folder", folder(),
                "management.endpoint.health.validate-group-membership", "false"));
        all.putAll(properties);
        server = application.run(all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }

    int port() {
        return Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /** The status and the body. */
    String ask(String method, String path, String headers) {
        return statusAndBody(raw(method, path, headers));
    }

    String raw(String method, String path, String headers) {
        return all(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port()
                + "\r\nConnection: close\r\nContent-Length: 0\r\n" + headers + "\r\n");
    }

    String send(String request) {
        return statusAndBody(all(request));
    }

    /** By hand, since clients set some of these headers themselves. */
    String all(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String statusAndBody(String answer) {
        String status = answer.substring(9, 12);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        boolean chunked = answer.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        return status + " " + (chunked ? body.replaceAll("(?m)^[0-9a-f]+\\r\\n|\\r\\n$", "") : body);
    }
}
