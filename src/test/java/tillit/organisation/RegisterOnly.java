package tillit.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** This module alone, on an empty database, early in the morning of 1 November 2026. */
@TestConfiguration
@ComponentScan
@EnableTransactionManagement
class RegisterOnly {

    /** In Stockholm it is a quarter past midnight, by UTC it is still October. */
    private static final Instant NOW = Instant.parse("2026-10-31T23:15:00Z");

    @Bean
    DataSource dataSource(Environment given) {
        Flyway.configure()
                .dataSource(
                        given.getRequiredProperty("spring.datasource.url"),
                        given.getRequiredProperty("spring.flyway.user"),
                        given.getRequiredProperty("spring.flyway.password"))
                .locations("classpath:db/migration/organisation")
                .load()
                .migrate();
        return new DriverManagerDataSource(
                given.getRequiredProperty("spring.datasource.url"),
                given.getRequiredProperty("spring.datasource.username"),
                given.getRequiredProperty("spring.datasource.password"));
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
