package dev.parley.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/** One request over HTTP: bounded in time and length, to addresses that the policy has checked, following nothing. */
final class Web {
    static final String USER_AGENT = "Parley/0.1 (news analysis; reads single pages and feeds on request)";

    private final OutboundPolicy policy;
    private final DetachedSocketFactory sockets;
    private final int longest;

    /** @param longest of a body, in bytes after unpacking */
    Web(OutboundPolicy policy, DetachedSocketFactory sockets, int longest) {
        this.policy = policy;
        this.sockets = sockets;
        this.longest = longest;
    }

    static Web open(int longest) {
        return new Web(new OutboundPolicy(InetAddress::getAllByName), proxy -> new Socket(), longest);
    }

    /**
     * What came back.
     *
     * @param cut whether the body was longer than what is here of it
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for one fetch and is never compared
    record Answer(int status, Function<String, String> header, byte[] body, boolean cut) {}

    Answer get(URI uri, Map<String, String> headers, Duration time) {
        OutboundPolicy.check(uri);
        HttpGet request = new HttpGet(uri);
        request.setHeader("User-Agent", USER_AGENT);
        headers.forEach(request::setHeader);
        // Looking a name up knows no time-out, and a body may come byte by byte: all of it has its time together.
        FutureTask<Answer> task = new FutureTask<>(() -> send(request));
        Thread.ofVirtual().start(task);
        try {
            return task.get(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchRefused(uri + " cannot be fetched: not whole in time", e);
        } catch (ExecutionException e) {
            throw refused(uri, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused("interrupted", e);
        } finally {
            request.cancel();
            task.cancel(true);
        }
    }

    private Answer send(HttpGet request) throws IOException, URISyntaxException {
        Answer answer = null;
        try (CloseableHttpClient client = client();
                ClassicHttpResponse response = client.executeOpen(HttpHost.create(request.getUri()), request, null)) {
            answer = read(response);
            if (answer.cut()) {
                request.cancel(); // closing would read on to the end, which may not exist
            }
            return answer;
        } catch (IOException e) {
            if (answer == null) {
                throw e;
            }
            return answer;
        }
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        byte[] body = new byte[0];
        if (response.getCode() == 200 && response.getEntity() != null) {
            body = response.getEntity().getContent().readNBytes(longest + 1);
        }
        return new Answer(response.getCode(), name -> header(response, name), body, body.length > longest);
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null ? "" : header.getValue();
    }

    private CloseableHttpClient client() {
        var tls = RegistryBuilder.<TlsSocketStrategy>create()
                .register(URIScheme.HTTPS.id, DefaultClientTlsStrategy.createDefault())
                .build();
        var operator = new DefaultHttpClientConnectionOperator(sockets, null, policy, tls);
        return HttpClients.custom()
                .setConnectionManager(
                        new BasicHttpClientConnectionManager(operator, ManagedHttpClientConnectionFactory.INSTANCE))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(15))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static FetchRefused refused(URI uri, Throwable cause) {
        if (cause instanceof FetchRefused told) {
            return told;
        }
        if (cause instanceof UnknownHostException) {
            return new FetchRefused("There is no host " + uri.getHost(), cause);
        }
        String said = cause.getMessage();
        return new FetchRefused(
                uri + " cannot be fetched: " + (said == null ? cause.getClass().getSimpleName() : said), cause);
    }
}
