package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The municipality's own PostgreSQL is used when it says so. */
class DatabaseUrlTest {

    @Test
    void the_address_that_a_hosting_platform_gives_is_understood() {
        assertThat(settings("postgres://aino:h%40mn@db.ekhamn.example/tillit?sslmode=require"))
                .containsEntry(
                        "spring.datasource.url",
                        "jdbc:postgresql://db.ekhamn.example:5432/tillit?sslmode=require")
                .containsEntry("spring.datasource.username", "aino")
                .containsEntry("spring.datasource.password", "h@mn");
    }

    @Test
    void a_driver_s_own_address_is_left_as_it_is() {
        var given = "jdbc:postgresql://db.ekhamn.example/tillit?user=aino";
        assertThat(settings(given)).containsOnly(Map.entry("spring.datasource.url", given));
    }

    @Test
    void without_an_address_the_embedded_database_stays() {
        assertThat(settings("")).isEmpty();
    }

    @Test
    void an_address_without_a_user_is_explained() {
        assertThatThrownBy(() -> settings("postgres://db.ekhamn.example/tillit"))
                .hasMessageContaining("Maybe the user is missing");
    }

    @Test
    void the_address_wins_over_the_application_s_own_file() {
        try (var house = new GenericApplicationContext()) {
            var file = Map.<String, Object>of("spring.datasource.url", "embedded");
            var sources = house.getEnvironment().getPropertySources();
            sources.addLast(new MapPropertySource("application.yaml", file));

            url("postgres://aino:hamn@db.ekhamn.example:5433/tillit").initialize(house);

            assertThat(house.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo("jdbc:postgresql://db.ekhamn.example:5433/tillit");
        }
    }

    private static Map<String, Object> settings(String given) {
        return url(given).settings();
    }

    private static DatabaseUrl url(String given) {
        return new DatabaseUrl(Map.of("DATABASE_URL", given));
    }
}
