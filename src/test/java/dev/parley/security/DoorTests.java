package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Who gets in; the rows 15, 51 to 54 and the limits of the doors, on a real server without the rooms behind. */
class DoorTests {
    @TempDir
    private static Path folder;

    private ConfigurableApplicationContext server;

    /** Those that more than one test asks. */
    private static final Map<Map<String, Object>, ConfigurableApplicationContext> SHARED = new HashMap<>();

    @AfterEach
    void stop() {
        if (server != null && !SHARED.containsValue(server)) {
            server.close();
        }
    }

    @AfterAll
    static void stopAll() {
        SHARED.values().forEach(ConfigurableApplicationContext::close);
        SHARED.clear();
    }

    @Nested
    class WithoutALogin {

        @Test
        void row51ListensOnLoopbackAndAsksForNoLogin() {
            shared(Map.of());

            assertThat(ask("GET", "/", "")).isEqualTo("200 analyst");
            assertThat(ask("POST", "/import/archive.jsonl", "")).isEqualTo("200 analyst");
            assertThat(folder.resolve("console.key")).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "evil.example",
                    "evil.example:%d",
                    "localhost.evil.example:%d",
                    "127.0.0.1.evil.example",
                    "192.168.1.7:%d"
                })
        void row15RefusesAForeignHost(String host) {
            shared(Map.of());

            assertThat(send("GET / HTTP/1.1\r\nHost: " + host.formatted(port()) + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("403 ")
                    .contains("FOREIGN_HOST");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://evil.example",
                    "null",
                    "http://localhost:1",
                    "https://localhost.evil.example",
                    "nonsense"
                })
        void row15RefusesAForeignOrigin(String origin) {
            shared(Map.of());

            assertThat(ask("POST", "/graphql", "Origin: " + origin + "\r\n"))
                    .startsWith("403 ")
                    .contains("FOREIGN_ORIGIN");
        }

        @Test
        void row51LetsItsOwnPageAsk() {
            shared(Map.of());

            assertThat(ask("POST", "/graphql", "Origin: http://localhost:" + port() + "\r\n"))
                    .startsWith("200 ");
            assertThat(ask("GET", "/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"))
                    .startsWith("200 ");
            assertThat(ask("GET", "/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"))
                    .startsWith("403 ");
        }

        @Test
        void tellsBrowsersWhatNotToDo() {
            shared(Map.of());

            assertThat(raw("GET", "/", ""))
                    .contains("Content-Security-Policy: default-src 'self'")
                    .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                    .contains("Cross-Origin-Resource-Policy: same-origin", "X-Frame-Options: DENY");
        }
    }

    @Nested
    class Binding {

        @ParameterizedTest
        @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.7", "203.0.113.5"})
        void row52AnyOtherNeedsATokenOrAnIssuer(String address) throws UnknownHostException {
            Bind bind = new Bind(InetAddress.getByName(address));

            assertThat(bind.isLoopback()).isFalse();
            assertThatThrownBy(() -> bind.requireLogins(false, false))
                    .isInstanceOf(BindRefused.class)
                    .hasMessageContaining("parley token create")
                    .hasMessageContaining("ISSUER_URI");
            bind.requireLogins(true, false);
            bind.requireLogins(false, true);
        }

        @Test
        void row52ARefusedOneStartsNoServer(@TempDir Path empty) {
            assertThatThrownBy(() -> serve(Map.of("server.address", "0.0.0.0", "parley.security.folder", empty)))
                    .hasRootCauseInstanceOf(BindRefused.class);
        }

        @Test
        void row52ARevokedTokenIsNone(@TempDir Path empty) {
            TokenFile tokens = new TokenFile(empty, Clock.systemUTC());
            tokens.create("desk", Role.READER);
            tokens.revoke("desk");

            assertThatThrownBy(() -> serve(Map.of("server.address", "0.0.0.0", "parley.security.folder", empty)))
                    .hasRootCauseInstanceOf(BindRefused.class);
        }
    }

    @Nested
    class WithALogin {
        private static final Map<String, Object> LOGIN = Map.of("parley.security.login", "always");
        private static final Map<String, Object> LOGIN_TOO =
                Map.of("parley.security.login", "always", "parley.security.per-token", "9");

        @Test
        void row53TokensAreShownOnceAndStoredHashed() throws IOException {
            Token.Created created = tokens().create("desk", Role.READER);

            Path file = folder.resolve("tokens.tsv");
            assertThat(Files.readString(file))
                    .contains(created.token().hash())
                    .doesNotContain(created.secret().substring(Token.PREFIX.length()));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }

        @ParameterizedTest
        @CsvSource({"READER, 200, 403, 403", "ANALYST, 200, 200, 403", "ADMIN, 200, 200, 200"})
        void row53RolesOpenDoors(Role role, String reading, String writing, String archive) {
            String bearer = bearer(tokens().create("who", role).secret());
            shared(LOGIN);

            assertThat(ask("GET", "/export/timeline.csv", bearer)).startsWith(reading);
            assertThat(ask("POST", "/articles", bearer)).startsWith(writing);
            assertThat(ask("GET", "/export/archive.jsonl", bearer)).startsWith(archive);
            assertThat(ask("POST", "/import/archive.jsonl", bearer)).startsWith(archive);
            assertThat(ask("GET", "/actuator/prometheus", bearer)).startsWith(role == Role.ADMIN ? "200" : "403");
        }

        @Test
        void row11NobodyGetsInWithoutAToken() {
            shared(LOGIN);

            assertThat(ask("POST", "/graphql", "")).startsWith("401 ").contains("UNAUTHENTICATED");
            assertThat(ask("GET", "/export/timeline.csv", "")).startsWith("401 ");
            assertThat(ask("GET", "/export/timeline.csv", bearer("parley_guessed")))
                    .startsWith("401 ");
            assertThat(ask("GET", "/export/timeline.csv", bearer("a.b.c"))).startsWith("401 ");
            assertThat(ask("GET", "/actuator/health", "")).startsWith("200 ");
        }

        @Test
        void row54ARevokedTokenIsRefusedAtOnce() {
            TokenFile tokens = tokens();
            Token.Created created = tokens.create("leaver", Role.ANALYST);
            shared(LOGIN);
            String bearer = bearer(created.secret());
            assertThat(ask("POST", "/articles", bearer)).isEqualTo("200 leaver");

            assertThat(new TokenFile(folder, Clock.systemUTC())
                            .revoke(created.token().id()))
                    .hasSize(1);

            assertThat(ask("POST", "/articles", bearer)).startsWith("401 ");
        }

        @Test
        void row53JwtsOfTheIssuerOpenByTheirRoles() throws Exception {
            KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            Path key = Files.writeString(
                    folder.resolve("issuer.pem"),
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(keys.getPublic().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
            serve(Map.of(
                    "parley.security.login",
                    "always",
                    "spring.security.oauth2.resourceserver.jwt.public-key-location",
                    key.toUri()));

            assertThat(ask("POST", "/articles", bearer(jwt(keys, List.of("analyst"), 60))))
                    .isEqualTo("200 m.reyes");
            assertThat(ask("POST", "/articles", bearer(jwt(keys, List.of("reader", "cook"), 60))))
                    .startsWith("403 ");
            assertThat(ask("GET", "/export/timeline.csv", bearer(jwt(keys, List.of(), 60))))
                    .startsWith("403 ");
            assertThat(ask("POST", "/articles", bearer(jwt(keys, List.of("analyst"), -120))))
                    .startsWith("401 ");
            KeyPair others = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            assertThat(ask("POST", "/articles", bearer(jwt(others, List.of("admin"), 60))))
                    .startsWith("401 ");
        }

        @Test
        void theConsoleOfThisMachineHasAKeyOfItsOwn() {
            serve(LOGIN_TOO);
            String key = ConsoleKey.read(folder).orElseThrow();

            assertThat(ask("POST", "/import/archive.jsonl", bearer(key))).isEqualTo("200 console");
            server.close();
            assertThat(ConsoleKey.read(folder)).isEmpty();
        }

        @Test
        void browsersGiveTheirTokenOnce() {
            String secret = tokens().create("browser", Role.READER).secret();
            shared(LOGIN);
            assertThat(raw("GET", "/?view=map", "Accept: text/html\r\n")).contains(" 302", "/login?view=map");
            assertThat(ask("GET", "/login", "")).startsWith("200 ").contains("<form");

            assertThat(post("token=wrong")).startsWith("HTTP/1.1 401");
            String answer = post("token=" + URLEncoder.encode(secret, StandardCharsets.UTF_8));

            assertThat(answer).startsWith("HTTP/1.1 303").contains("HttpOnly", "SameSite=Strict");
            assertThat(post("/login?token=" + secret, "token=" + secret)).startsWith("HTTP/1.1 401");
            assertThat(post("/login?view=map", "token=" + secret)).contains("Location: /?view=map");
            assertThat(ask("GET", "/", "Cookie: parley_token=" + secret + "\r\n"))
                    .isEqualTo("200 browser");
        }

        @Test
        void tooManyRequestsAreRefused() {
            String bearer = bearer(tokens().create("eager", Role.READER).secret());
            serve(Map.of("parley.security.login", "always", "parley.security.per-token", "3"));

            for (int i = 0; i < 3; i++) {
                assertThat(ask("GET", "/", bearer)).startsWith("200 ");
            }
            assertThat(raw("GET", "/", bearer)).contains(" 429", "Retry-After: ", "TOO_MANY_REQUESTS");
        }

        @Test
        void guessingTokensComesToAnEnd() {
            String good = bearer(tokens().create("patient", Role.READER).secret());
            serve(Map.of("parley.security.login", "always", "parley.security.bad-logins", "3"));

            for (int i = 0; i < 3; i++) {
                assertThat(ask("GET", "/", bearer("parley_guess" + i))).startsWith("401 ");
            }
            assertThat(ask("GET", "/", bearer("parley_guess"))).startsWith("429 ");
            assertThat(ask("GET", "/", good)).startsWith("429 ");
        }

        private String post(String form) {
            return post("/login", form);
        }

        private String post(String path, String form) {
            return all("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                    + "\r\n\r\n" + form);
        }
    }

    private static String jwt(KeyPair keys, List<String> roles, int seconds) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .subject("m.reyes")
                        .claim("roles", roles)
                        .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                        .build());
        jwt.sign(new RSASSASigner(keys.getPrivate()));
        return jwt.serialize();
    }

    private static TokenFile tokens() {
        return new TokenFile(folder, Clock.systemUTC());
    }

    private void shared(Map<String, Object> properties) {
        server = SHARED.get(properties);
        if (server == null) {
            serve(properties);
            SHARED.put(properties, server);
        }
    }

    private void serve(Map<String, Object> properties) {
        SpringApplication application = new SpringApplication(DoorApplication.class);
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.port", "0",
                "parley.security.folder", folder,
                "management.endpoint.health.validate-group-membership", "false"));
        all.putAll(properties);
        server = application.run(all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }

    private int port() {
        return Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /** The status and the body. */
    private String ask(String method, String path, String headers) {
        return statusAndBody(raw(method, path, headers));
    }

    private String raw(String method, String path, String headers) {
        return all(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port()
                + "\r\nConnection: close\r\nContent-Length: 0\r\n" + headers + "\r\n");
    }

    private String send(String request) {
        return statusAndBody(all(request));
    }

    /** By hand, since clients set some of these headers themselves. */
    private String all(String request) {
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
