package dev.parley.api;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The rooms that answer readers, without those that fill the graph. */
@EnableAutoConfiguration
@ComponentScan({"dev.parley.timeline", "dev.parley.api", "dev.parley.security"})
class ReadingApplication {

    @Bean
    SchemaReports schemaReports() {
        return new SchemaReports();
    }
}
