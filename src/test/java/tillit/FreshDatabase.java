package tillit;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each server that a test starts an empty database of its own, with the two roles it has in real life. */
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var given = context.getEnvironment().getProperty("spring.datasource.url", "");
        if (given.startsWith("jdbc:")) return;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fresh database", settings()));
    }

    /** Settings of a database that was just made. */
    static Map<String, Object> settings() {
        return settings(TestCluster.emptyDatabase());
    }

    /** For another node on the same database. */
    static Map<String, Object> settings(ClusterDatabase database) {
        var secrets = database.cluster().secrets();
        return Map.of(
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                ClusterDatabase.APPLICATION,
                "spring.datasource.password",
                secrets.application(),
                "spring.datasource.hikari.maximum-pool-size",
                10,
                "spring.flyway.user",
                ClusterDatabase.OWNER,
                "spring.flyway.password",
                secrets.owner());
    }
}
