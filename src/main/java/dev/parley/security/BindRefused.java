package dev.parley.security;

/** The server would be open to others without a login; the message says what to set. */
public class BindRefused extends RuntimeException {
    BindRefused(String address) {
        super("Parley would listen on " + address
                + ", where others can reach it, and nobody has a token yet. Make one with"
                + " 'parley token create NAME --role admin', or name an OIDC issuer in"
                + " SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI, or let SERVER_ADDRESS be 127.0.0.1.");
    }
}
