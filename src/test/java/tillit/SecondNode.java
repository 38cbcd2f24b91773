package tillit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Another server of the same house: it shares nothing with the first but the database. */
public final class SecondNode implements AutoCloseable {

    private static final List<String> SHARED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password",
                    "spring.flyway.user",
                    "spring.flyway.password",
                    "spring.mail.host",
                    "spring.mail.port",
                    "tillit.live.look-again",
                    "tillit.nodes.redis",
                    "tillit.trial");

    private final ConfigurableApplicationContext house;

    private SecondNode(ConfigurableApplicationContext house) {
        this.house = house;
    }

    /** Starts it, on a port of its own. */
    public static SecondNode beside(Environment first) {
        var settings =
                Stream.concat(Stream.of("server.port=0"), shared(first))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new);
        return new SecondNode(new SpringApplicationBuilder(Tillit.class).run(settings));
    }

    private static Stream<String> shared(Environment first) {
        return SHARED.stream()
                .filter(first::containsProperty)
                .map(name -> name + "=" + first.getRequiredProperty(name));
    }

    public <T> T get(Class<T> type) {
        return house.getBean(type);
    }

    public int port() {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        house.close();
    }
}
