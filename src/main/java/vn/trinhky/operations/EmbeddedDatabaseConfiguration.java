package vn.trinhky.operations;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Gives the application its own database as long as the settings name no other. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedPostgres(@Value("${trinhky.data-folder}") Path dataFolder) {
        return EmbeddedDatabase.start(dataFolder);
    }

    /** The pool asks this bean, so it opens after the server's start and closes before its end. */
    @Bean
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database);
    }

    private record EmbeddedConnection(EmbeddedDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedDatabase.USER;
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }
}
