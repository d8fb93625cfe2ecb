package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLEncoder;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in where a login is asked for, and what that opens; the rows 11, 53 and 54. */
class LoginDoorTests {
    @RegisterExtension
    static final Doors doors = new Doors();

    private static final Map<String, Object> LOGIN = Map.of("parley.security.login", "always");
    private static final Map<String, Object> LOGIN_TOO =
            Map.of("parley.security.login", "always", "parley.security.per-token", "9");

    @Test
    void row53TokensAreShownOnceAndStoredHashed() throws IOException {
        Token.Created created = doors.tokens().create("desk", Role.READER);

        Path file = doors.folder().resolve("tokens.tsv");
        assertThat(Files.readString(file))
                .contains(created.token().hash())
                .doesNotContain(created.secret().substring(Token.PREFIX.length()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({"READER, 200, 403, 403", "ANALYST, 200, 200, 403", "ADMIN, 200, 200, 200"})
    void row53RolesOpenDoors(Role role, String reading, String writing, String archive) {
        String bearer = Doors.bearer(doors.tokens().create("who", role).secret());
        doors.shared(LOGIN);

        assertThat(doors.ask("GET", "/export/timeline.csv", bearer)).startsWith(reading);
        assertThat(doors.ask("POST", "/articles", bearer)).startsWith(writing);
        assertThat(doors.ask("GET", "/export/archive.jsonl", bearer)).startsWith(archive);
        assertThat(doors.ask("POST", "/import/archive.jsonl", bearer)).startsWith(archive);
        assertThat(doors.ask("GET", "/actuator/prometheus", bearer)).startsWith(role == Role.ADMIN ? "200" : "403");
    }

    @Test
    void row11NobodyGetsInWithoutAToken() {
        doors.shared(LOGIN);

        assertThat(doors.ask("POST", "/graphql", "")).startsWith("401 ").contains("UNAUTHENTICATED");
        assertThat(doors.ask("GET", "/export/timeline.csv", "")).startsWith("401 ");
        assertThat(doors.ask("GET", "/export/timeline.csv", Doors.bearer("parley_guessed")))
                .startsWith("401 ");
        assertThat(doors.ask("GET", "/export/timeline.csv", Doors.bearer("a.b.c")))
                .startsWith("401 ");
        assertThat(doors.ask("GET", "/actuator/health", "")).startsWith("200 ");
    }

    @Test
    void row54ARevokedTokenIsRefusedAtOnce() {
        TokenFile tokens = doors.tokens();
        Token.Created created = tokens.create("leaver", Role.ANALYST);
        doors.shared(LOGIN);
        String bearer = Doors.bearer(created.secret());
        assertThat(doors.ask("POST", "/articles", bearer)).isEqualTo("200 leaver");

        assertThat(new TokenFile(doors.folder(), Clock.systemUTC())
                        .revoke(created.token().id()))
                .hasSize(1);

        assertThat(doors.ask("POST", "/articles", bearer)).startsWith("401 ");
    }

    @Test
    void row53JwtsOfTheIssuerOpenByTheirRoles() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Path key = Files.writeString(
                doors.folder().resolve("issuer.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        doors.serve(Map.of(
                "parley.security.login",
                "always",
                "spring.security.oauth2.resourceserver.jwt.public-key-location",
                key.toUri()));

        assertThat(doors.ask("POST", "/articles", Doors.bearer(jwt(keys, List.of("analyst"), 60))))
                .isEqualTo("200 m.reyes");
        assertThat(doors.ask("POST", "/articles", Doors.bearer(jwt(keys, List.of("reader", "cook"), 60))))
                .startsWith("403 ");
        assertThat(doors.ask("GET", "/export/timeline.csv", Doors.bearer(jwt(keys, List.of(), 60))))
                .startsWith("403 ");
        assertThat(doors.ask("POST", "/articles", Doors.bearer(jwt(keys, List.of("analyst"), -120))))
                .startsWith("401 ");
        KeyPair others = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThat(doors.ask("POST", "/articles", Doors.bearer(jwt(others, List.of("admin"), 60))))
                .startsWith("401 ");
    }

    @Test
    void theConsoleOfThisMachineHasAKeyOfItsOwn() {
        doors.serve(LOGIN_TOO);
        String key = ConsoleKey.read(doors.folder()).orElseThrow();

        assertThat(doors.ask("POST", "/import/archive.jsonl", Doors.bearer(key)))
                .isEqualTo("200 console");
        doors.stop();
        assertThat(ConsoleKey.read(doors.folder())).isEmpty();
    }

    @Test
    void browsersGiveTheirTokenOnce() {
        String secret = doors.tokens().create("browser", Role.READER).secret();
        doors.shared(LOGIN);
        assertThat(doors.raw("GET", "/?view=map", "Accept: text/html\r\n")).contains(" 302", "/login?view=map");
        assertThat(doors.ask("GET", "/login", "")).startsWith("200 ").contains("<form");

        assertThat(post("token=wrong")).startsWith("HTTP/1.1 401");
        String answer = post("token=" + URLEncoder.encode(secret, StandardCharsets.UTF_8));

        assertThat(answer).startsWith("HTTP/1.1 303").contains("HttpOnly", "SameSite=Strict");
        assertThat(post("/login?token=" + secret, "token=" + secret)).startsWith("HTTP/1.1 401");
        assertThat(post("/login?view=map", "token=" + secret)).contains("Location: /?view=map");
        assertThat(doors.ask("GET", "/", "Cookie: parley_token=" + secret + "\r\n"))
                .isEqualTo("200 browser");
    }

    @Test
    void tooManyRequestsAreRefused() {
        String bearer = Doors.bearer(doors.tokens().create("eager", Role.READER).secret());
        doors.serve(Map.of("parley.security.login", "always", "parley.security.per-token", "3"));

        for (int i = 0; i < 3; i++) {
            assertThat(doors.ask("GET", "/", bearer)).startsWith("200 ");
        }
        assertThat(doors.raw("GET", "/", bearer)).contains(" 429", "Retry-After: ", "TOO_MANY_REQUESTS");
    }

    @Test
    void guessingTokensComesToAnEnd() {
        String good = Doors.bearer(doors.tokens().create("patient", Role.READER).secret());
        doors.serve(Map.of("parley.security.login", "always", "parley.security.bad-logins", "3"));

        for (int i = 0; i < 3; i++) {
            assertThat(doors.ask("GET", "/", Doors.bearer("parley_guess" + i))).startsWith("401 ");
        }
        assertThat(doors.ask("GET", "/", Doors.bearer("parley_guess"))).startsWith("429 ");
        assertThat(doors.ask("GET", "/", good)).startsWith("429 ");
    }

    private String post(String form) {
        return post("/login", form);
    }

    private String post(String path, String form) {
        return doors.all("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\n\r\n" + form);
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
}
