package tillit;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Understands {@code DATABASE_URL} as hosting platforms give it: {@code postgres://user:password@host:5432/name}.
 * It wins over the application's own file, which says that the database is embedded.
 */
record DatabaseUrl(Map<String, String> environment)
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("DATABASE_URL", settings()));
    }

    /** Spring's settings for it; empty when it is not set, and the embedded database is used. */
    Map<String, Object> settings() {
        var given = environment.getOrDefault("DATABASE_URL", "");
        if (given.isBlank()) return Map.of();
        return given.startsWith("jdbc:")
                ? Map.of("spring.datasource.url", given)
                : settings(URI.create(given));
    }

    private static Map<String, Object> settings(URI uri) {
        var user = uri.getUserInfo();
        if (user == null || uri.getHost() == null)
            throw new IllegalArgumentException(
                    "DATABASE_URL should look like postgres://user:password@host:5432/name. Maybe the user is missing.");
        var parts = user.split(":", 2);
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://" + place(uri) + question(uri),
                "spring.datasource.username",
                parts[0],
                "spring.datasource.password",
                parts.length > 1 ? parts[1] : "");
    }

    private static String place(URI uri) {
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return uri.getHost() + ":" + port + uri.getPath();
    }

    /** Such as {@code ?sslmode=require}, which PostgreSQL's driver understands too. */
    private static String question(URI uri) {
        return Optional.ofNullable(uri.getRawQuery()).map(asked -> "?" + asked).orElse("");
    }
}
