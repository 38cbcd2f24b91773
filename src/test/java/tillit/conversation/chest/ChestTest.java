package tillit.conversation.chest;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.SealedWords;
import tillit.Visitor;
import tillit.shell.Texts;

/** A treasure chest is deep and has a bottom. */
@HouseTest
class ChestTest {

    @Autowired private Chest chest;
    @Autowired private Texts texts;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @BeforeEach
    void majkens_chest_is_empty() {
        sql.sql("delete from conversation.chest_item where person = ?")
                .param(MAJKEN.id().value())
                .update();
    }

    @Test
    void a_thousand_things_fit_and_one_more_when_one_is_taken_out() {
        var first = UUID.randomUUID();
        assertThat(chest.put(MAJKEN.id(), first, "x")).isTrue();
        for (int i = 1; i < Chest.MOST_ITEMS; i++) chest.put(MAJKEN.id(), UUID.randomUUID(), "x");

        assertThat(chest.put(MAJKEN.id(), UUID.randomUUID(), "x")).isFalse();
        assertThat(chest.put(MAJKEN.id(), first, "x")).as("lies there already").isTrue();
        assertThat(chest.put(SARA.id(), UUID.randomUUID(), "x")).isTrue();
        chest.remove(MAJKEN.id(), first);
        assertThat(chest.put(MAJKEN.id(), UUID.randomUUID(), "x")).isTrue();
    }

    @Test
    void a_full_chest_says_so_in_its_owners_language() {
        var large = "x".repeat((int) Chest.MOST_BYTES - SealedWords.some().length() + 1);
        chest.put(MAJKEN.id(), UUID.randomUUID(), large);

        var answer =
                Visitor.signedIn(port, MAJKEN)
                        .post(
                                "/chest/items",
                                Map.of(
                                        "item",
                                        UUID.randomUUID().toString(),
                                        "content",
                                        SealedWords.some()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(texts.in(Locale.of("sv"), "chest.full"));
        assertThat(chest.of(MAJKEN.id())).hasSize(1);
    }
}
