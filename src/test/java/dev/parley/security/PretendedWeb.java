package dev.parley.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web of invented names. Whatever address a socket is told to go to is noted, and leads to a server on loopback. */
final class PretendedWeb implements AutoCloseable {
    final List<InetAddress> connected = new CopyOnWriteArrayList<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<InetAddress[]>> names = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    PretendedWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        page("/robots.txt", exchange -> answer(exchange, 404, ""));
    }

    /** Each look-up of the name gets the next of these answers, and the last one for good. */
    @SafeVarargs
    final void name(String host, List<String>... answers) throws UnknownHostException {
        List<InetAddress[]> all = new ArrayList<>();
        for (List<String> answer : answers) {
            InetAddress[] addresses = new InetAddress[answer.size()];
            for (int i = 0; i < addresses.length; i++) {
                addresses[i] = InetAddress.getByName(answer.get(i));
            }
            all.add(addresses);
        }
        names.put(host, all);
    }

    void page(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            handler.handle(exchange);
        });
    }

    void page(String path, String text) {
        page(path, exchange -> answer(exchange, 200, text));
    }

    void redirect(String path, String to) {
        page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, 302, "");
        });
    }

    void robots(int status, String text) {
        server.removeContext("/robots.txt");
        page("/robots.txt", exchange -> answer(exchange, status, text));
    }

    PageFetcher fetcher(Duration time) {
        return new PageFetcher(new Web(new OutboundPolicy(this::addresses), this::socket, 5 * 1024 * 1024), time);
    }

    PageFetcher.Page fetch(String uri) {
        return fetcher(Duration.ofSeconds(30)).fetch(URI.create(uri));
    }

    static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private synchronized InetAddress[] addresses(String host) throws UnknownHostException {
        List<InetAddress[]> answers = names.get(host);
        if (answers == null) {
            return new InetAddress[] {InetAddress.getByName(host)};
        }
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    private Socket socket(Proxy none) {
        return new Socket() {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                connected.add(((InetSocketAddress) to).getAddress());
                super.connect(server.getAddress(), timeout);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
