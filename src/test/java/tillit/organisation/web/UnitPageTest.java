package tillit.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tillit.access.PersonId;

/** Names stand as a reader of each language looks for them. */
class UnitPageTest {

    @ParameterizedTest
    @CsvSource({
        "sv, Aino Zackarias Åsa Ägir Örjan",
        "da, Aino Zackarias Ägir Örjan Åsa",
        "en, Ägir Aino Åsa Örjan Zackarias"
    })
    void names_stand_in_the_order_of_the_language(String language, String order) {
        var page = page("Örjan Ägir Zackarias Aino Åsa");
        assertThat(page.others(Locale.of(language)))
                .extracting(Member::name)
                .containsExactly(order.split(" "));
    }

    private static UnitPage page(String names) {
        var today = LocalDate.of(2026, 11, 1);
        var members = Stream.of(names.split(" ")).map(UnitPageTest::employee).toList();
        return new UnitPage(
                AsOn.of("", today, false),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                members,
                List.of(),
                List.of());
    }

    private static Member employee(String name) {
        return new Member(new PersonId(UUID.randomUUID()), name, Optional.empty());
    }
}
