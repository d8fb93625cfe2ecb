package dev.parley.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Tells who a bearer token stands for: one of our own, the console's key, or a JWT of the issuer that is set. */
final class Logins implements AuthenticationManager {
    private final TokenFile tokens;
    private final @Nullable ConsoleKey console;
    private final @Nullable JwtAuthenticationProvider jwts;

    Logins(TokenFile tokens, @Nullable ConsoleKey console, @Nullable JwtDecoder decoder, String rolesClaim) {
        this.tokens = tokens;
        this.console = console;
        this.jwts = decoder == null ? null : provider(decoder, rolesClaim);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!(asked instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException("A bearer token is needed");
        }
        if (bearer.getToken().startsWith(Token.PREFIX)) {
            return own(bearer.getToken()).orElseThrow(() -> new InvalidBearerTokenException("No such token"));
        }
        Authentication known = jwts == null ? null : jwts.authenticate(bearer);
        if (known == null) {
            throw new InvalidBearerTokenException("No such token");
        }
        return known;
    }

    private Optional<Authentication> own(String secret) {
        if (console != null && console.opensWith(secret)) {
            return Optional.of(authenticated(ConsoleKey.NAME, Role.ADMIN));
        }
        return tokens.find(secret).map(token -> authenticated(token.name(), token.role()));
    }

    private static Authentication authenticated(String name, Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(name, "", role.authorities());
    }

    private static JwtAuthenticationProvider provider(JwtDecoder decoder, String rolesClaim) {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(jwt -> roles(jwt, rolesClaim));
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(converter);
        return provider;
    }

    private static List<GrantedAuthority> roles(Jwt jwt, String claim) {
        List<String> named = jwt.hasClaim(claim) ? jwt.getClaimAsStringList(claim) : List.of();
        return (named == null ? List.<String>of() : named)
                .stream()
                        .flatMap(name -> Role.named(name).stream())
                        .flatMap(role -> role.authorities().stream())
                        .distinct()
                        .toList();
    }
}
