package tillit.commons.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class TemplatesTest {

    private static final String GOOD =
            """
            id: own
            name: { sv: Egen, da: Egen, en: Own }
            principles:
              - id: one
                name: { sv: Ett, da: Ét, en: One }
                text: { sv: Vi gör, da: Vi gør, en: We do }
            """;

    @Test
    void those_that_ship_are_whole_in_three_languages() {
        assertThat(Templates.all()).extracting(Template::id).containsExactly("trust", "kalundborg");
        var trust = Templates.find("trust").orElseThrow();
        assertThat(trust.principles()).hasSize(7);
        assertThat(Templates.all())
                .flatMap(Template::principles)
                .allSatisfy(it -> assertThat(it).containsOnlyKeys("sv", "da", "en"));
        assertThat(trust.name("da")).isEqualTo("Tillidens syv principper");
    }

    @Test
    void a_good_one_is_read() {
        assertThat(read(GOOD).principles().getFirst().get("da"))
                .isEqualTo(new Words("Ét", "Vi gør"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: own                        | id: ''                    | id: should be a text of at most 60 characters
                    name: { sv: Egen, da: Egen     | name: { sv: Egen, da: 7   | name.da: should be a text of at most 60
                    da: Ét,                        | ''                        | principles[0].name.da: should be a text
                    text: { sv: Vi gör, da: Vi gør, en: We do } | text: hej       | principles[0].text: should be a text in sv, da and en
                    id: one                        | ide: one                  | principles[0].ide: should be one of id, name, text
                    id: own                        | "id: own\\nextra: 1"      | extra: should be one of id, name, principles
                    """)
    void what_is_wrong_is_told_with_its_place(String good, String bad, String told) {
        var text = GOOD.replace(good, bad.replace("\\n", "\n").replace("\"", ""));
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(text)).hasMessageStartingWith("own.yaml, " + told);
    }

    @Test
    void one_without_principles_is_none() {
        assertThatThrownBy(() -> read("id: own\nname: { sv: a, da: b, en: c }\nprinciples: []"))
                .hasMessage("own.yaml, principles: should be a list of at least one.");
    }

    private static Template read(String text) {
        Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new TemplateFile("own.yaml").read(read);
    }
}
