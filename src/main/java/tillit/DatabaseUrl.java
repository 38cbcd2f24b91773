package tillit;

import java.net.URI;
import java.util.Map;

/** Understands {@code DATABASE_URL} as hosting platforms give it: {@code postgres://user:password@host:5432/name}. */
final class DatabaseUrl {

    private DatabaseUrl() {}

    /** Spring's settings for it; empty when it is not set, and the embedded database is used. */
    static Map<String, Object> fromEnvironment(Map<String, String> environment) {
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
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath(),
                "spring.datasource.username",
                parts[0],
                "spring.datasource.password",
                parts.length > 1 ? parts[1] : "");
    }
}
