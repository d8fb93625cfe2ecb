package dev.parley.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What another JVM on this machine says of itself. */
final class Vitals implements AutoCloseable {
    private static final double MEGABYTE = 1 << 20;

    private final JMXConnector connector;
    private final Path status;
    private final MemoryMXBean memory;
    private final ThreadMXBean threads;
    private final UnixOperatingSystemMXBean system;
    private final List<MemoryPoolMXBean> heap;

    private Vitals(long pid, JMXConnector connector) throws IOException {
        this.connector = connector;
        this.status = Path.of("/proc", String.valueOf(pid), "status");
        MBeanServerConnection connection = connector.getMBeanServerConnection();
        this.memory = ManagementFactory.getPlatformMXBean(connection, MemoryMXBean.class);
        this.threads = ManagementFactory.getPlatformMXBean(connection, ThreadMXBean.class);
        this.system = ManagementFactory.getPlatformMXBean(connection, UnixOperatingSystemMXBean.class);
        this.heap = ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static Vitals of(long pid) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
        try {
            String address = machine.startLocalManagementAgent();
            return new Vitals(pid, JMXConnectorFactory.connect(new JMXServiceURL(address)));
        } finally {
            machine.detach();
        }
    }

    /** Platform threads: virtual ones are on the heap. */
    int threads() {
        return threads.getThreadCount();
    }

    long openFiles() {
        return system.getOpenFileDescriptorCount();
    }

    /** What the operating system holds in memory for it, in MB; where there is no /proc, 0. */
    double resident() throws IOException {
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    /** What is left on the heap when all that nobody holds is gone, in MB. The other JVM stands still meanwhile. */
    double heapAfterCollection() {
        memory.gc();
        return heap.stream()
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
