package tillit;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database that comes with Tillit, unless {@code DATABASE_URL} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        havingValue = "embedded",
        matchIfMissing = true)
class EmbeddedDatabase {

    @Bean
    EmbeddedCluster cluster(@Value("${tillit.data}") Path data) {
        var cluster = EmbeddedCluster.in(data.resolve("postgres"));
        makeRoles(cluster);
        makeDatabase(cluster);
        return cluster;
    }

    /** The application may read and write rows, and no more. */
    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedCluster cluster) {
        return new ForApplication(
                "tillit_app", cluster.secrets().application(), cluster.url("tillit"));
    }

    /** The owner makes and changes tables, at the start. */
    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedCluster cluster) {
        return new ForOwner("tillit_owner", cluster.secrets().owner(), cluster.url("tillit"));
    }

    private record ForApplication(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record ForOwner(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}

    private static void makeRoles(EmbeddedCluster cluster) {
        var postgres = JdbcClient.create(cluster.asSuperuser("postgres"));
        makeRole(postgres, "tillit_owner", cluster.secrets().owner());
        makeRole(postgres, "tillit_app", cluster.secrets().application());
    }

    /** The password is ours and of letters, digits, hyphens, so it can stand in the statement. */
    private static void makeRole(JdbcClient postgres, String role, String password) {
        if (exists(postgres, "select count(*) from pg_roles where rolname = ?", role)) return;
        postgres.sql("create role " + role + " login password '" + password + "'").update();
    }

    private static void makeDatabase(EmbeddedCluster cluster) {
        var postgres = JdbcClient.create(cluster.asSuperuser("postgres"));
        if (!exists(postgres, "select count(*) from pg_database where datname = ?", "tillit"))
            postgres.sql("create database tillit owner tillit_owner").update();
        var tillit = JdbcClient.create(cluster.asSuperuser("tillit"));
        grant(tillit, "usage on schemas");
        grant(tillit, "select, insert, update, delete on tables");
        grant(tillit, "usage on sequences");
    }

    private static void grant(JdbcClient tillit, String what) {
        tillit.sql(
                        "alter default privileges for role tillit_owner grant "
                                + what
                                + " to tillit_app")
                .update();
    }

    private static boolean exists(JdbcClient postgres, String count, String name) {
        return postgres.sql(count).param(name).query(Long.class).single() > 0;
    }
}
