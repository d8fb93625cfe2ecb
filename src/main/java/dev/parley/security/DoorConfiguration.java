package dev.parley.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The doors of the server, one behind the other: by whose name it is asked, how often, by whom, and for what. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({SecuritySettings.class, ServerProperties.class})
class DoorConfiguration {
    private final SecuritySettings settings;
    private final boolean needsLogin;

    DoorConfiguration(SecuritySettings settings, ServerProperties server, ObjectProvider<JwtDecoder> decoder) {
        Bind bind = new Bind(server.getAddress());
        boolean anyToken = tokenFile(settings).list().stream().anyMatch(Token::holds);
        bind.requireLogins(anyToken, decoder.getIfAvailable() != null);
        this.settings = settings;
        this.needsLogin = settings.login() == SecuritySettings.Login.ALWAYS || !bind.isLoopback();
    }

    @Bean
    Logins logins(ObjectProvider<JwtDecoder> decoder, ObjectProvider<ConsoleKey> console) {
        return new Logins(
                tokenFile(settings), console.getIfAvailable(), decoder.getIfAvailable(), settings.rolesClaim());
    }

    @Bean
    @Nullable
    ConsoleKey consoleKey() {
        return needsLogin ? ConsoleKey.write(settings.folder()) : null;
    }

    /** What each single filter took nobody has asked yet, and telling it costs more than they do. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Logins logins) {
        Refusals refusals = new Refusals();
        http.csrf(AbstractHttpConfigurer::disable) // no page of another site gets past OriginDoor
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(DoorConfiguration::roles)
                .addFilterAfter(
                        new OriginDoor(
                                settings.hosts(), needsLogin && settings.hosts().isEmpty()),
                        SecurityContextHolderFilter.class)
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(refusals)
                        .bearerTokenResolver(resolver())
                        .authenticationManagerResolver(request -> logins));
        if (needsLogin) {
            http.addFilterAfter(RateDoor.perAddress(settings.perAddress()), OriginDoor.class)
                    .addFilterAfter(RateDoor.refusedPerAddress(settings.badLogins()), OriginDoor.class)
                    .addFilterBefore(RateDoor.perToken(settings.perToken()), AuthorizationFilter.class);
        } else {
            http.anonymous(local -> local.principal(settings.localUser()).authorities(Role.ADMIN.authorities()));
        }
        return http.build();
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry asked) {
        asked.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        "/login", "/login/look.css", "/logout", "/favicon.svg", "/assets/**", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/export/archive.jsonl", "/import/**", "/actuator/**")
                .hasRole(Role.ADMIN.name())
                .requestMatchers("/check", "/articles", "/sample")
                .hasRole(Role.ANALYST.name())
                .requestMatchers("/", "/graphql", "/graphql/**", "/graphiql", "/graphiql/**")
                .hasRole(Role.READER.name())
                .requestMatchers(HttpMethod.GET, "/export/**")
                .hasRole(Role.READER.name())
                .anyRequest()
                .hasRole(Role.ADMIN.name());
    }

    private static BearerTokenResolver resolver() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        return request -> {
            if (request.getRequestURI().equals(request.getContextPath() + "/login")) {
                return null;
            }
            String token = header.resolve(request);
            return token == null ? cookie(request) : token;
        };
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(LoginPage.COOKIE)
                        && !cookie.getValue().isBlank()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static TokenFile tokenFile(SecuritySettings settings) {
        return new TokenFile(settings.folder(), Clock.systemUTC());
    }
}
