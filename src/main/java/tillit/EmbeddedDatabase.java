package tillit;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database that comes with Tillit, unless {@code DATABASE_URL} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        havingValue = "embedded",
        matchIfMissing = true)
class EmbeddedDatabase {

    @Bean
    EmbeddedCluster cluster(@Value("${tillit.data}") Path data) {
        return EmbeddedCluster.in(data.resolve("postgres"));
    }

    @Bean
    ClusterDatabase clusterDatabase(EmbeddedCluster cluster) {
        var database = new ClusterDatabase(cluster, "tillit");
        database.make();
        return database;
    }

    @Bean
    JdbcConnectionDetails applicationConnection(ClusterDatabase database) {
        return new ForApplication(
                ClusterDatabase.APPLICATION,
                database.cluster().secrets().application(),
                database.url());
    }

    /** At the start, for the migrations. */
    @Bean
    FlywayConnectionDetails ownerConnection(ClusterDatabase database) {
        return new ForOwner(
                ClusterDatabase.OWNER, database.cluster().secrets().owner(), database.url());
    }

    private record ForApplication(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record ForOwner(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}
}
