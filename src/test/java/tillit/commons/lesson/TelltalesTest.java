package tillit.commons.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.commons.lesson.Telltale.Kind;
import tillit.commons.lesson.Telltales.Known;

/** What a curious colleague would see in a text, and what they would read past. */
class TelltalesTest {

    private static final Known KNOWN =
            new Known(
                    List.of(
                            "Sara Nyström",
                            "Anna Maria Berg",
                            "Ida Sjöqvist-Møller",
                            "Tien Ta",
                            "Thomas O'Connor"),
                    List.of(
                            "Hemtjänst Bokelund",
                            "Hemtjänst Norr",
                            "Simhallen",
                            "Vård och omsorg",
                            "Svenska för invandrare"));

    @ParameterizedTest
    @CsvSource({
        "Då ringde Sara Nyström hem., NAME, Sara Nyström",
        "då ringde sara nyström hem, NAME, sara nyström",
        "Anna Berg höll i det., NAME, Anna Berg",
        "Det var Nyströms idé., NAME, Nyström",
        "Nyström hade en idé., NAME, Nyström",
        "Vi frågade Berg igen., NAME, Berg",
        "Vi bad Sjöqvist-Møller om råd., NAME, Sjöqvist-Møller",
        "Vi bad O'Connor om råd., NAME, O'Connor",
        "På Hemtjänst Bokelund var det tungt., PLACE, Hemtjänst Bokelund",
        "på hemtjänst bokelund var det tungt, PLACE, hemtjänst bokelund",
        "I Bokelund var det tungt., PLACE, Bokelund",
        "Vi såg det på Simhallen., PLACE, Simhallen",
        "Ring 070-123 45 67., PHONE, 070-123 45 67",
        "Ring 0701234567., PHONE, 0701234567",
        "Ring +45 20 30 40 50., PHONE, +45 20 30 40 50",
        "Ring 20 30 40 50., PHONE, 20 30 40 50",
        "Skriv till sara.nystrom@ekhamn.example., MAIL, sara.nystrom@ekhamn.example",
        "Hon har 19121212-1212., IDENTITY_NUMBER, 19121212-1212",
        "Hon har 121212-1212., IDENTITY_NUMBER, 121212-1212",
        "Hon har 1212121212., IDENTITY_NUMBER, 1212121212",
        "Hun har 010190-1234., IDENTITY_NUMBER, 010190-1234",
        "Hun har 3101901234., IDENTITY_NUMBER, 3101901234"
    })
    void what_leads_to_somebody_is_found(String text, Kind kind, String words) {
        assertThat(Telltales.in(text, KNOWN)).containsExactly(new Telltale(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara var med.",
                "Berg av papper låg på bordet.",
                "Vi gick uppför ett berg av papper.",
                "Ta det lugnt. Ta en kaffe.",
                "vi arbetar med vård och omsorg",
                "Vård och omsorg är svårt.",
                "Det var i simhallen.",
                "Norr om stan var det tungt.",
                "Den 12 november 2026 klockan 13.30 var vi 14 av 20.",
                "Det kostade 1 250 000 kronor 2025-2026.",
                "Vi började 2026-11-01 och 20261101.",
                "Bergström och Nyströmska skolan"
            })
    void what_leads_to_nobody_is_read_past(String text) {
        assertThat(Telltales.in(text, KNOWN)).isEmpty();
    }

    @Test
    void what_stands_there_twice_is_told_once_and_the_place_is_not_told_again_by_its_last_word() {
        var text = "Sara Nyström på Hemtjänst Bokelund. Sedan Sara Nyström igen.";
        assertThat(Telltales.in(text, KNOWN))
                .extracting(Telltale::words)
                .containsExactlyInAnyOrder("Sara Nyström", "Hemtjänst Bokelund");
    }

    @Test
    void the_register_is_asked_for_every_word_also_without_the_s_of_the_genitive() {
        assertThat(Telltales.words("Nyströms och Sjöqvist-Møller"))
                .containsExactlyInAnyOrder("nyströms", "nyström", "och", "møller");
    }

    @Test
    void an_identity_number_alone_may_never_stand() {
        assertThat(new Telltale(Kind.IDENTITY_NUMBER, "121212-1212").mayStand()).isFalse();
        assertThat(new Telltale(Kind.NAME, "Nyström").mayStand()).isTrue();
    }
}
