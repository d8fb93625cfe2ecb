package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At which addresses a server listens without a login; row 52. */
class BindTests {
    @RegisterExtension
    static final Doors doors = new Doors();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.7", "203.0.113.5"})
    void row52AnyOtherNeedsATokenOrAnIssuer(String address) throws UnknownHostException {
        Bind bind = new Bind(InetAddress.getByName(address));

        assertThat(bind.isLoopback()).isFalse();
        assertThatThrownBy(() -> bind.requireLogins(false, false))
                .isInstanceOf(BindRefused.class)
                .hasMessageContaining("parley token create")
                .hasMessageContaining("ISSUER_URI");
        bind.requireLogins(true, false);
        bind.requireLogins(false, true);
    }

    @Test
    void row52ARefusedOneStartsNoServer(@TempDir Path empty) {
        assertThatThrownBy(() -> doors.serve(Map.of("server.address", "0.0.0.0", "parley.security.folder", empty)))
                .hasRootCauseInstanceOf(BindRefused.class);
    }

    @Test
    void row52ARevokedTokenIsNone(@TempDir Path empty) {
        TokenFile tokens = new TokenFile(empty, Clock.systemUTC());
        tokens.create("desk", Role.READER);
        tokens.revoke("desk");

        assertThatThrownBy(() -> doors.serve(Map.of("server.address", "0.0.0.0", "parley.security.folder", empty)))
                .hasRootCauseInstanceOf(BindRefused.class);
    }
}
