package dev.parley.database;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database and brings its schema up to date before anybody uses it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    LateSchema schema(Driver driver, DatabaseSettings settings) {
        return LateSchema.apply(new SchemaUpdate(driver, SchemaFile.all()), settings.retryDelay());
    }

    /** In use unless a URI names a database of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
    static class Embedded {

        @Bean
        FolderLock folderLock(DatabaseSettings settings) {
            return FolderLock.take(settings.data());
        }

        /** Closed after everything that uses the driver, and before the folder is let go. */
        @Bean
        EmbeddedDatabase embeddedDatabase(DatabaseSettings settings, FolderLock lock) {
            return EmbeddedDatabase.open(settings);
        }

        @Bean
        Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return database.uri();
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic(EmbeddedDatabase.USER, database.password());
                }
            };
        }

        @Bean
        DiskRoom diskRoom(DatabaseSettings settings) {
            return new DiskRoom(settings);
        }

        @Bean
        HolderAddress holderAddress(FolderLock lock, @Value("${server.address:}") String bound)
                throws UnknownHostException {
            return new HolderAddress(lock, bound.isEmpty() ? null : InetAddress.getByName(bound));
        }
    }
}
