package dev.parley.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Where the server listens, and whether that is only for this machine. */
record Bind(@Nullable InetAddress address) {

    boolean isLoopback() {
        return address != null && address.isLoopbackAddress();
    }

    /** @throws BindRefused when others can reach the server and nobody has been given a way to log in */
    void requireLogins(boolean anyToken, boolean anyIssuer) {
        if (!isLoopback() && !anyToken && !anyIssuer) {
            throw new BindRefused(address == null ? "all addresses" : address.getHostAddress());
        }
    }
}
