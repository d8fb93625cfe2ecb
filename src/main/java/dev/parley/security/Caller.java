package dev.parley.security;

import java.util.HashSet;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks.
 *
 * @param name of the token, or the subject of the JWT
 */
public record Caller(String name, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Who this thread works for; nobody, with no role, where no door was passed. */
    public static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? new Caller("nobody", Set.of()) : of(authentication);
    }

    public boolean may(Role role) {
        return roles.contains(role);
    }

    private static Caller of(Authentication authentication) {
        Set<Role> roles = new HashSet<>();
        for (Role role : Role.values()) {
            if (authentication.getAuthorities().stream()
                    .anyMatch(authority -> role.authority().equals(authority.getAuthority()))) {
                roles.add(role);
            }
        }
        return new Caller(authentication.getName(), roles);
    }
}
