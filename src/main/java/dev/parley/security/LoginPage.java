package dev.parley.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
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
    private static final Duration LASTS = Duration.ofDays(30);

    private final Logins logins;

    LoginPage(Logins logins) {
        this.logins = logins;
    }

    @GetMapping("/login")
    ResponseEntity<Resource> page() {
        return page(HttpStatus.OK, "login.html");
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Resource> login(@RequestParam String token, HttpServletRequest request) {
        try {
            logins.authenticate(new BearerTokenAuthenticationToken(token.strip()));
        } catch (AuthenticationException | IllegalArgumentException e) {
            return page(HttpStatus.UNAUTHORIZED, "login-refused.html");
        }
        return home(token.strip(), LASTS, request);
    }

    @PostMapping("/logout")
    ResponseEntity<Resource> logout(HttpServletRequest request) {
        return home("", Duration.ZERO, request);
    }

    private static ResponseEntity<Resource> page(HttpStatus status, String file) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(new ClassPathResource("dev/parley/security/" + file));
    }

    private static ResponseEntity<Resource> home(String token, Duration lasts, HttpServletRequest request) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, token)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/")
                .maxAge(lasts)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/"))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }
}
