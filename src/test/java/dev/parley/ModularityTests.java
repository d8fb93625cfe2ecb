package dev.parley;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private final ApplicationModules rooms = ApplicationModules.of(ParleyApplication.class);

    @Test
    void arrowsBetweenRoomsAreThoseThatTheRoomsDeclare() {
        rooms.verify();
    }
}
