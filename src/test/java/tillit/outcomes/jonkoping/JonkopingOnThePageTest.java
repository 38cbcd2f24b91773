package tillit.outcomes.jonkoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Upload;
import tillit.Visitor;
import tillit.notice.Notices;

/**
 * An empty house: the first person signs in by mail, brings in the files of Jönköping, and sees the table that
 * Jönköping has told of.
 */
@HouseTest(properties = {"tillit.trial=false", "tillit.first-person=birgitta@jonkoping.example"})
class JonkopingOnThePageTest {

    @TempDir private static Path folder;

    @Autowired private Notices notices;
    @LocalServerPort private int port;

    @Test
    void the_first_person_brings_in_everything_and_sees_what_jonkoping_saw() throws IOException {
        var birgitta = signedIn("birgitta@jonkoping.example");
        Jonkoping.write(folder);
        var answer = new Upload(birgitta, "/imports").give(files());
        var address =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("^http://[^/]+", "");
        var preview = settled(birgitta, address);
        assertThat(preview).contains("Så här skulle det bli").doesNotContain("går inte att ta in");
        var seen = Pattern.compile("name=\"seen\" value=\"([-\\w]+)\"").matcher(preview);
        assertThat(seen.find()).isTrue();
        birgitta.post(address + "/acceptance", Map.of("seen", seen.group(1)));
        assertThat(settled(birgitta, address)).contains("Inhämtat");

        var page = new FiguresRead(birgitta.get("/figures").body());
        assertThat(page.of("manager-turnover-external")).isEqualTo(course("7,3", "4,0"));
        assertThat(page.of("manager-same-unit-3y")).isEqualTo(course("28,0", "50,0"));
        assertThat(page.of("staff-turnover")).isEqualTo(course("5,8", "4,0"));
        assertThat(page.of("sick-leave-managers")).isEqualTo(course("3,42", "2,11"));
        assertThat(unitManagers(birgitta, "span-over-30"))
                .extracting(FiguresRead.Course::in2024, FiguresRead.Course::large)
                .containsExactly("0,0", "0,0");
        assertThat(unitManagers(birgitta, "span-at-most-25"))
                .extracting(FiguresRead.Course::in2024, FiguresRead.Course::large)
                .containsExactly("100,0", "100,0");
    }

    private static FiguresRead.Course course(String first, String now) {
        return new FiguresRead.Course(first, now, now);
    }

    private static FiguresRead.Course unitManagers(Visitor visitor, String figure) {
        var page = visitor.get("/figures?by=level&year=2024&figure=" + figure).body();
        return new FiguresRead(page).under("Nivå 3, enhetschefer");
    }

    private Visitor signedIn(String email) {
        var visitor = new Visitor(port);
        visitor.readToken("/sign-in");
        visitor.post("/sign-in", Map.of("email", email));
        var mail = notices.newest(1).getFirst().mail();
        assertThat(mail.to()).isEqualTo(email);
        var link = Pattern.compile("/sign-in/\\S+").matcher(mail.text());
        assertThat(link.find()).isTrue();
        visitor.readToken(link.group());
        visitor.post(link.group(), Map.of());
        visitor.readToken("/imports");
        return visitor;
    }

    private static Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (var name : new String[] {"units.csv", "people.csv", "positions.csv", "absence.csv"})
            files.put(name, Files.readString(folder.resolve(name)));
        return files;
    }

    private static String settled(Visitor visitor, String address) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!visitor.get(address + "/progress").body().equals("100")) {
            assertThat(System.nanoTime()).as("It takes more than a minute").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return visitor.get(address).body();
    }
}
