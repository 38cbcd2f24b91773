package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;

/** What the seal of docs/sealed-room.md promises, by the very scripts that a browser is sent. */
@HouseTest
@InBrowser
class SealingTest {

    private static final String BEGIN =
            """
            async () => {
              const map = JSON.parse(document.querySelector("script[type=importmap]").textContent);
              const take = (name) => import(new URL(map.imports[name], location));
              const { seal, open } = await take("tillit/sealing");
              const { derive, newKey } = await take("tillit/keys");
              const circle = newKey();
              const monday = await derive(circle, "meeting monday");
              const tuesday = await derive(circle, "meeting tuesday");
              const place = "monday/hypotheses/3";
              const opens = (key, sealed, at) => open(key, sealed, at).then(({ t }) => t, () => "");
            """;

    @Test
    void whatSaraWroteOpensUnderHerNameAndNoOther(People people) {
        var sealed = "const sealed = await seal(monday, { t: \"tall\" }, place);";
        assertThat(in(people, sealed + "return opens(monday, sealed, place);")).isEqualTo("tall");
        for (var elsewhere :
                List.of("monday/hypotheses/4", "monday/ideas/3", "tuesday/hypotheses/3"))
            assertThat(in(people, sealed + "return opens(monday, sealed, '" + elsewhere + "');"))
                    .isEqualTo("");
    }

    @Test
    void theKeyOfOneMeetingOpensNoOther(People people) {
        assertThat(
                        in(
                                people,
                                "const sealed = await seal(monday, { t: \"tall\" }, place);"
                                        + "return opens({ id: monday.id, key: tuesday.key }, sealed, place);"))
                .isEqualTo("");
    }

    @Test
    void aWordAndASentenceLookAlikeAndTheSameWordsTwiceDoNot(People people) {
        var seals = "const seals = async (t) => (await seal(monday, { t }, place));";
        assertThat(
                        in(
                                people,
                                seals
                                        + "return (await seals(\"ja\")).length === (await seals(\"ja \".repeat(70))).length"
                                        + " && (await seals(\"ja \".repeat(99))).length > (await seals(\"ja\")).length"
                                        + " && await seals(\"ja\") !== await seals(\"ja\");"))
                .isEqualTo(true);
    }

    private static Object in(People people, String script) {
        var page = people.of(SARA).page(390, 844);
        page.navigate("/chest");
        return page.evaluate(BEGIN + script + "}");
    }
}
