package dev.parley.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * What may be fetched: the public web on its own ports. It is asked for every address that is named, redirects included, and
 * it is what the sockets learn their addresses from, so that what was checked is what is connected to.
 */
final class OutboundPolicy implements DnsResolver {
    private static final List<String> INNER = innerNames();
    private static final Pattern CANONICAL = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|\\d+)");

    private final Names names;

    /** Where host names are looked up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    OutboundPolicy(Names names) {
        this.names = names;
    }

    /** @throws FetchRefused for what breaks a rule by its mere name */
    static void check(URI uri) {
        String scheme = String.valueOf(uri.getScheme());
        boolean web = scheme.equals("http") || scheme.equals("https");
        boolean ownPort = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || !ownPort) {
            throw new FetchRefused(
                    uri + " is refused: only http and https on their own ports, without a user name, are fetched");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (isInner(host.replaceFirst("\\.$", ""))) {
            throw new FetchRefused(uri + " is refused: the name leads into this machine's own network");
        }
        if (NUMERIC_END.matcher(host).matches() && !CANONICAL.matcher(host).matches()) {
            throw new FetchRefused(uri + " is refused: an address is written as four decimal numbers");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.addresses(host);
        for (InetAddress address : all) {
            if (!PublicAddress.is(address)) {
                throw new FetchRefused(host + " is refused: it leads to " + address.getHostAddress()
                        + ", which is not on the public internet");
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static boolean isInner(String host) {
        return INNER.stream().anyMatch(name -> name.startsWith(".") ? host.endsWith(name) : host.equals(name));
    }

    private static List<String> innerNames() {
        try (InputStream in = OutboundPolicy.class.getResourceAsStream("inner-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("inner-names.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
