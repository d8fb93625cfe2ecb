package dev.parley.security;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The doors alone, before a room that tells who has come in. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration"
        })
@ComponentScan("dev.parley.security")
class DoorApplication {

    @Bean
    RouterFunction<ServerResponse> room() {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path("/login")
                                .negate()
                                .and(RequestPredicates.path("/actuator/**").negate()),
                        request -> ServerResponse.ok().body(Caller.current().name()))
                .build();
    }
}
