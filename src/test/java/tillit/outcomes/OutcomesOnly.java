package tillit.outcomes;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The tables of this module alone, empty. */
@TestConfiguration
@EnableTransactionManagement
public class OutcomesOnly {

    @Bean
    DataSource dataSource(Environment given) {
        Flyway.configure()
                .dataSource(
                        given.getRequiredProperty("spring.datasource.url"),
                        given.getRequiredProperty("spring.flyway.user"),
                        given.getRequiredProperty("spring.flyway.password"))
                .locations("classpath:db/migration/outcomes")
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
}
