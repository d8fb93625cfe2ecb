package dev.parley.graph;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Lets the repositories see, on a cluster too, what {@link Transactions} has written. */
@Configuration(proxyBeanMethods = false)
class BookmarkConfiguration {

    @Bean
    Neo4jBookmarkManager bookmarks(Driver driver) {
        return Neo4jBookmarkManager.create(
                () -> driver.executableQueryBookmarkManager().getBookmarks());
    }
}
