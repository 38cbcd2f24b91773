package tillit.organisation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * This module alone, on a PostgreSQL of its own, early in the morning of 1 November 2026. It is no
 * {@code @Configuration}: that one the whole house would find when it is tested, and take these beans for its own.
 */
@ComponentScan
@EnableTransactionManagement
class RegisterOnly {

    /** In Stockholm it is a quarter past midnight, by UTC it is still October. */
    static final Instant NOW = Instant.parse("2026-10-31T23:15:00Z");

    @Bean
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        var source = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/organisation")
                .load()
                .migrate();
        return source;
    }

    @Bean
    JdbcClient sql(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    JdbcTransactionManager transactions(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
