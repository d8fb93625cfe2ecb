package dev.parley.database;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Once the server answers, tells other processes where, so that their commands can go through it. */
class HolderAddress {
    private final FolderLock lock;
    private final @Nullable InetAddress bound;

    HolderAddress(FolderLock lock, @Nullable InetAddress bound) {
        this.lock = lock;
        this.bound = bound;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        lock.servesAt("http://" + host() + ":" + started.getWebServer().getPort());
    }

    /** One that this machine reaches, wherever others do. */
    private String host() {
        if (bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()) {
            return "127.0.0.1";
        }
        String address = bound.getHostAddress();
        return bound instanceof Inet6Address ? "[" + address + "]" : address;
    }
}
