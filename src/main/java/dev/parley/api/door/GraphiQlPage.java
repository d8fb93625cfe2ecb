package dev.parley.api.door;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.webmvc.GraphiQlHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** GraphiQL with the questions that are ready to ask, and with subscriptions over server-sent events. */
@Configuration(proxyBeanMethods = false)
class GraphiQlPage {

    @Bean
    @Order(-10)
    RouterFunction<ServerResponse> graphiQl(@Value("${spring.graphql.http.path:/graphql}") String path) {
        GraphiQlHandler page = new GraphiQlHandler(path, "", new ClassPathResource("graphiql/parley.html"));
        return RouterFunctions.route().GET("/graphiql", page::handleRequest).build();
    }
}
