package dev.parley.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Stands between a server and its database; makes the way slow, or keeps connections open over which nothing comes any more. */
final class FaultProxy implements AutoCloseable {
    private static final int WIDTH = 1 << 14;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int target;
    private volatile boolean isStalled;
    private volatile int millis;

    FaultProxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing passes, and nobody is told. */
    void stall() {
        isStalled = true;
    }

    /** Each piece comes so much later. */
    void slowBy(int delay) {
        millis = delay;
    }

    /** All is well again; what was stalled stays lost. */
    void mend() throws IOException {
        millis = 0;
        for (Socket socket : open) {
            socket.close();
        }
        isStalled = false;
    }

    /** How many connections the server holds. */
    long connections() {
        return open.stream().filter(socket -> !socket.isClosed()).count() / 2;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket from = door.accept();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(from);
                open.add(to);
                Thread.ofVirtual().start(() -> pump(from, to));
                Thread.ofVirtual().start(() -> pump(to, from));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[WIDTH];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                LockSupport.parkNanos(millis * 1_000_000L);
                if (!isStalled) {
                    out.write(piece, 0, read);
                }
            }
        } catch (IOException ended) {
            // The other end sees its own closed too.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        mend();
    }
}
