package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.SARA;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.conversation.circle.CircleKeeper;

/** What a page tells the browser about what may run in it. */
@HouseTest
class PolicyTest {

    private static final Pattern FETCHED =
            Pattern.compile("<(?:script [^>]*src|link [^>]*rel=\"stylesheet\")[^>]*>");

    @Autowired private CircleKeeper circles;
    @LocalServerPort private int port;

    @Test
    void every_page_allows_nothing_unsafe_and_names_the_hash_of_each_script_and_sheet() {
        var here = Gathering.of(circles, SARA);
        var aino = Visitor.signedIn(port, AINO);
        var room = "/rooms/" + here.room();
        var pages =
                Stream.of(
                        "/",
                        "/sign-in",
                        "/trial",
                        "/chest",
                        "/methods",
                        "/join",
                        "/not-there",
                        "/circles/" + here.circle(),
                        room,
                        room + "/desk",
                        room + "/screen");
        assertThat(pages)
                .allSatisfy(path -> {
                    var page = aino.get(path);
                    var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
                    assertThat(policy)
                            .contains("default-src 'none'", "require-trusted-types-for 'script'")
                            .doesNotContain("unsafe", "*", "data:");
                    assertThat(FETCHED.matcher(page.body()).results().map(found -> found.group()))
                            .isNotEmpty()
                            .filteredOn(tag -> !tag.contains("/css/fonts"))
                            .allMatch(tag -> tag.contains(" integrity=\"sha384-"));
                    assertThat(page.body()).doesNotContain(" style=\"", "<style", " onclick=");
                });
    }

    @Test
    void every_module_that_a_script_may_import_has_its_hash() {
        var map = Visitor.signedIn(port, AINO).get("/chest").body();
        var imports = Pattern.compile("\"(?:tillit/[a-z-]+|lean-qr)\":\"([^\"]+)\"").matcher(map);
        assertThat(imports.results().map(found -> found.group(1)))
                .hasSizeGreaterThan(15)
                .allMatch(url -> map.contains("\"" + url + "\":\"sha384-"));
    }
}
