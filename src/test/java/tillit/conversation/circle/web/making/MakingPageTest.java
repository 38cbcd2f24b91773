package tillit.conversation.circle.web.making;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.circle.web.making.People.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is unusual is said, and allowed. */
class MakingPageTest {

    @Test
    void five_are_few() {
        assertThat(page(CircleDraft.of(form())).hints()).containsExactly("small");
    }

    @Test
    void nine_with_two_leaders_need_no_hint() {
        assertThat(page(withMembers(7)).hints()).isEmpty();
    }

    @Test
    void thirteen_are_many() {
        assertThat(page(withMembers(11)).hints()).containsExactly("large");
    }

    @Test
    void one_leader_alone_is_unusual() {
        assertThat(page(withMembers(7).after("remove:" + MIKKEL)).hints())
                .containsExactly("leaders");
    }

    @Test
    void an_empty_form_is_not_reproached() {
        assertThat(page(CircleDraft.EMPTY).hints()).isEmpty();
    }

    private static CircleDraft withMembers(int count) {
        var ids = IntStream.range(0, count).mapToObj(i -> new UUID(9, i).toString());
        return with("member", ids.toArray(String[]::new));
    }

    private static MakingPage page(CircleDraft draft) {
        return new MakingPage(draft, Map.of(), List.of(), Map.of());
    }
}
