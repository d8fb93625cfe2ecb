package dev.parley.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine that leads to another, and can be cut and mended: connections end, and new ones end at once. */
final class Wire {
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int target;
    private volatile boolean isCut;

    Wire() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("wire").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void leadsTo(int port) {
        target = port;
    }

    void cut() {
        isCut = true;
        open.forEach(Wire::close);
        open.clear();
    }

    void mend() {
        isCut = false;
    }

    /** How often somebody found it cut. */
    int refused() {
        return refused.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException e) {
                refused.incrementAndGet();
            }
        }
    }

    private void connect(Socket here) throws IOException {
        if (isCut) {
            refused.incrementAndGet();
            here.close();
            return;
        }
        Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(here);
        open.add(there);
        Thread.ofVirtual().start(() -> pump(here, there));
        Thread.ofVirtual().start(() -> pump(there, here));
    }

    private void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // Either end has gone, and so goes the other.
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
