package dev.parley.security;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The doors alone, before a room that tells who has come in. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration"
        })
@ComponentScan("dev.parley.security")
class DoorApplication {

    @RestController
    static class Room {
        @GetMapping({"/", "/export/timeline.csv", "/export/archive.jsonl"})
        String read() {
            return Caller.current().name();
        }

        @PostMapping({"/articles", "/graphql", "/import/archive.jsonl"})
        String write() {
            return Caller.current().name();
        }
    }
}
