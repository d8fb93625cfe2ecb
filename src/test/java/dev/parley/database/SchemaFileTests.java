package dev.parley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files of the schema on the class path. */
class SchemaFileTests {

    /** An empty entry of a class path is the working folder, in which the files lie once more. */
    @Test
    void oneFileSeenTwiceIsOne() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] workingFolder = {Path.of("").toAbsolutePath().toUri().toURL()};
        try (URLClassLoader both = new URLClassLoader(workingFolder, before)) {
            thread.setContextClassLoader(both);

            assertThat(SchemaFile.all()).doesNotHaveDuplicates().isNotEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
