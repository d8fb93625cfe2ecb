package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/meta-data"
            })
    void refusesAddressesOfThisMachineAndItsNetwork(String uri) {
        assertThatThrownBy(() -> PageFetcher.check(URI.create(uri))).isInstanceOf(FetchRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://192.0.43.8/x",
                "http://192.0.43.8:8080/",
                "http://user@192.0.43.8/",
                "jar:x"
            })
    void refusesOtherSchemesPortsAndUserNames(String uri) {
        assertThatThrownBy(() -> PageFetcher.check(URI.create(uri)))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "240.0.0.1",
                "224.0.0.1",
                "::",
                "::1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "fc00::1",
                "fe80::1",
                "ff02::1"
            })
    void knowsWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.43.8", "8.8.4.4", "2606:4700::1111", "2a00:1450:4001::1"})
    void knowsWhatIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }
}
