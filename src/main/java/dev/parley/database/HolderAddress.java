package dev.parley.database;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Once the server answers, tells other processes where, so that their commands can go through it. */
class HolderAddress {
    private final FolderLock lock;

    HolderAddress(FolderLock lock) {
        this.lock = lock;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        lock.servesAt("http://127.0.0.1:" + started.getWebServer().getPort());
    }
}
