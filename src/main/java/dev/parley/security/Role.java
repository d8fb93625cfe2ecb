package dev.parley.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may do; each role includes those before it. */
public enum Role {
    /** Asks. */
    READER,
    /** Brings articles and decides. */
    ANALYST,
    /** Takes the whole store in and out, and sees who did what. */
    ADMIN;

    static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its own, and those of the roles that it includes. */
    List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    String authority() {
        return "ROLE_" + name();
    }
}
