package tillit.organisation;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** This module alone, on an empty database, early in the morning of 1 November 2026. */
@TestConfiguration
@ComponentScan(
        excludeFilters =
                @Filter(type = FilterType.REGEX, pattern = "tillit\\.organisation\\..*web\\..*"))
@EnableTransactionManagement
public class RegisterOnly {

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
        var pool = new HikariDataSource();
        pool.setJdbcUrl(given.getRequiredProperty("spring.datasource.url"));
        pool.setUsername(given.getRequiredProperty("spring.datasource.username"));
        pool.setPassword(given.getRequiredProperty("spring.datasource.password"));
        pool.setMaximumPoolSize(4);
        return pool;
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
    TransactionTemplate transaction(JdbcTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
