package dev.parley.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people in a browser give their token once; it stays in a cookie that no script can read and no other site send. */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class LoginPage {
    static final String COOKIE = "parley_token";
    /** Tells the page's scripts that somebody is logged in, and nothing else. */
    private static final String TOLD = "parley_login";

    private static final String REFUSED = "<p role=\"alert\">This token is not valid, or was revoked.</p>";
    private static final Duration LASTS = Duration.ofDays(30);

    private final Logins logins;

    LoginPage(Logins logins) {
        this.logins = logins;
    }

    @GetMapping("/login")
    ResponseEntity<Resource> page() throws IOException {
        return page(HttpStatus.OK, "");
    }

    @GetMapping("/login/look.css")
    ResponseEntity<Resource> look() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(file("login.css"));
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Resource> login(@RequestParam("token") List<String> tokens, HttpServletRequest request)
            throws IOException {
        String token = tokens.getFirst().strip();
        try {
            // One in the address, beside that of the form, is not what whoever logs in has given.
            if (tokens.size() > 1) {
                throw new InvalidBearerTokenException("Two tokens");
            }
            logins.authenticate(new BearerTokenAuthenticationToken(token));
        } catch (AuthenticationException | IllegalArgumentException e) {
            return page(HttpStatus.UNAUTHORIZED, REFUSED);
        }
        return moved(token, LASTS, request).location(wanted(request)).build();
    }

    @PostMapping("/logout")
    ResponseEntity<Resource> logout(HttpServletRequest request) {
        return moved("", Duration.ZERO, request).location(URI.create("/")).build();
    }

    /** The page as it was asked for before the login. */
    private static URI wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(query == null ? "/" : "/?" + query);
    }

    private static ResponseEntity<Resource> page(HttpStatus status, String refused) throws IOException {
        String text = file("login.html").getContentAsString(StandardCharsets.UTF_8);
        byte[] page = text.replace("<!-- refused -->", refused).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                // Without a referrer a browser sends the form from nowhere, and OriginDoor takes nothing from there.
                .header("Referrer-Policy", "same-origin")
                .body(new ByteArrayResource(page));
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource("dev/parley/security/" + name);
    }

    private static ResponseEntity.BodyBuilder moved(String token, Duration lasts, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(COOKIE, token, lasts, request)
                                .httpOnly(true)
                                .build()
                                .toString(),
                        cookie(TOLD, "yes", lasts, request).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            String name, String value, Duration lasts, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/")
                .maxAge(lasts);
    }
}
