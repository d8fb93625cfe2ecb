package dev.parley.security;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask, and how often.
 *
 * @param login whether everybody needs a token, or only where others than this machine can reach the server
 * @param folder where tokens and the log of what was written are kept
 * @param localUser who is said to have done what is done where nobody logs in
 * @param hosts names by which the server may be asked beside those of this machine; empty with a login: any
 * @param rolesClaim which claim of a JWT names the roles
 * @param perToken how many requests a minute one token has, where a login is needed
 * @param perAddress how many requests a minute one address has, where a login is needed
 * @param badLogins how many refused tokens a minute one address has
 */
@ConfigurationProperties("parley.security")
public record SecuritySettings(
        @DefaultValue("AUTO") Login login,
        @DefaultValue("data") Path folder,
        @DefaultValue("analyst") String localUser,
        @DefaultValue List<String> hosts,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("600") int perToken,
        @DefaultValue("1200") int perAddress,
        @DefaultValue("20") int badLogins) {

    /** When a login is needed. */
    public enum Login {
        /** Unless only this machine can reach the server. */
        AUTO,
        ALWAYS
    }

    public SecuritySettings {
        hosts = List.copyOf(hosts);
        if (perToken < 1 || perAddress < 1 || badLogins < 1) {
            throw new IllegalArgumentException("Requests a minute are counted from 1: parley.security.per-token "
                    + perToken + ", per-address " + perAddress + ", bad-logins " + badLogins);
        }
    }
}
