package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where is fetched and from where not: rows 18 to 24. Every socket leads to loopback, whatever address it is given. */
class FetchAddressesTests {
    private static final String PUBLIC = "192.0.43.8";

    private PretendedWeb web;

    @BeforeEach
    void begin() throws IOException {
        web = new PretendedWeb();
        web.name("news.example", List.of(PUBLIC));
        web.page("/story", "the story");
    }

    @AfterEach
    void end() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0",
                "0.0.0.0",
                "0177.0.0.1",
                "0x7f.1",
                "0x7f000001",
                "127.0.0.1.",
                "localhost",
                "LOCALHOST",
                "box.localhost",
                "017700000001",
                "010.0.0.1"
            })
    void row18BlocksLoopbackInEverySpelling(String host) {
        refuses("http://" + host + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1", "::", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::",
                "2001::1", "2001:db8::1", "fc00::1", "fd12:3456::1", "fe80::1", "ff02::1", "fec0::1"
            })
    void row19BlocksLoopbackAndInnerAddressesOfIpv6(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        refuses("http://[" + address + "]/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.64.0.1", "192.0.0.8", "198.18.0.1", "198.19.255.255", "240.0.0.1", "255.255.255.255",
                        "169.254.169.254",
                "10.1.2.3", "172.16.0.1", "192.168.1.1", "224.0.0.1", "192.0.2.1", "metadata.google.internal",
                        "metadata",
                "instance-data", "db.internal", "printer.local", "nas.lan"
            })
    void row20BlocksSpecialBlocksAndMetadataNames(String host) {
        refuses("http://" + host + "/latest/meta-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, "8.8.4.4", "2606:4700::1111", "2a00:1450:4001::1"})
    void knowsWhatIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void row21BlocksAHostWithMixedAnswers() throws UnknownHostException {
        web.name("mixed.example", List.of(PUBLIC, "10.0.0.7"));

        refuses("http://mixed.example/story");
    }

    @Test
    void row22ConnectsToTheAddressThatItChecked() throws UnknownHostException {
        web.name("rebinding.example", List.of(PUBLIC), List.of("127.0.0.1"));

        refusesAfterTheFirstLook("http://rebinding.example/story");

        assertThat(web.connected).extracting(InetAddress::getHostAddress).containsOnly(PUBLIC);
    }

    @Test
    void row23ChecksEveryRedirectAnew() throws UnknownHostException {
        web.name("open.example", List.of(PUBLIC));
        web.redirect("/moved", "http://news.example/story");
        web.redirect("/in", "http://127.0.0.1/story");
        web.redirect("/file", "file:///etc/passwd");
        web.redirect("/jar", "jar:http://news.example/x.jar!/x");
        web.redirect("/ftp", "ftp://news.example/x");
        web.redirect("/port", "http://news.example:8080/story");

        assertThat(web.fetch("http://open.example/moved").uri()).hasToString("http://news.example/story");
        for (String path : List.of("/in", "/file", "/jar", "/ftp", "/port")) {
            assertThatThrownBy(() -> web.fetch("http://open.example" + path))
                    .isInstanceOf(FetchRefused.class)
                    .hasMessageContaining("refused");
        }
        assertThat(web.connected).extracting(InetAddress::getHostAddress).containsOnly(PUBLIC);
    }

    @Test
    void row23FollowsThreeRedirectsAndNoMore() {
        web.redirect("/1", "/2");
        web.redirect("/2", "/3");
        web.redirect("/3", "/story");
        web.redirect("/0", "/1");

        assertThat(web.fetch("http://news.example/1").content()).hasContent("the story");
        assertThatThrownBy(() -> web.fetch("http://news.example/0")).hasMessageContaining("more than 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a@b@127.0.0.1/",
                "http://user@news.example/",
                "http://user:secret@news.example/",
                "http://news.example:8080/",
                "https://news.example:80/",
                "http://news.example:443/",
                "ftp://news.example/",
                "file:///etc/passwd",
                "jar:x",
                "gopher://news.example/",
                "news.example"
            })
    void row24RefusesUserNamesAndOtherPorts(String uri) {
        refuses(uri);
    }

    /** Row 22: a name that leads inside at the second look is either refused then, or the first answer is kept. */
    private void refusesAfterTheFirstLook(String uri) {
        assertThatThrownBy(() -> web.fetch(uri)).isInstanceOf(FetchRefused.class);
    }

    private void refuses(String uri) {
        assertThatThrownBy(() -> web.fetch(uri)).isInstanceOf(FetchRefused.class);
        assertThat(web.connected).isEmpty();
    }
}
