package tillit.conversation.gathering.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.conversation.GatheringId;
import tillit.conversation.RoomId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.web.paper.PostersPage.Poster;
import tillit.trial.Cast;

/** What stands on the table before anybody has sat down. */
class PostersPageTest {

    @Test
    void a_name_that_only_says_the_number_again_is_left_out() {
        assertThat(posters("Bord 1", "2", "Gruppe 3").posters())
                .allMatch(it -> it.name().isEmpty());
    }

    @Test
    void a_name_with_a_number_in_it_is_a_name() {
        assertThat(posters("Eken", "Björken 2", "Bord 1").posters())
                .extracting(Poster::name)
                .containsExactly("Eken", "Björken 2", "Bord 1");
    }

    @Test
    void what_is_typed_leads_to_the_table_too() {
        assertThat(posters("Eken", "Linden").posters())
                .extracting(Poster::typed)
                .containsExactly(
                        "tillit.ekhamn.se/g/ABCD2345/t/1", "tillit.ekhamn.se/g/ABCD2345/t/2");
        assertThat(posters().posters())
                .extracting(Poster::typed)
                .containsExactly("tillit.ekhamn.se/g/ABCD2345");
    }

    private static PostersPage posters(String... tables) {
        var gathering =
                new Gathering(
                        new GatheringId(new UUID(0, 1)),
                        new RoomId(new UUID(0, 2)),
                        "Chefsdag",
                        "ABCD2345",
                        Cast.BIRGITTA.id(),
                        List.of(tables),
                        Map.of(),
                        false,
                        false);
        return new PostersPage(gathering, "https://tillit.ekhamn.se");
    }
}
