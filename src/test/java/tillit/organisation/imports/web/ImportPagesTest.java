package tillit.organisation.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Upload;
import tillit.Visitor;
import tillit.organisation.Organisation;

/** Birgitta brings in what the payroll office sends. */
@HouseTest
class ImportPagesTest {

    private static final int CUT_OFF = 0;

    private static final String PEOPLE = "person_id,name,email,language\n";
    private static final String POSITIONS =
            "person_id,unit_id,kind,level,employment,from,to,end_reason\n";

    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private Visitor birgitta = new Visitor(0);
    private String unit = "";

    @BeforeEach
    void birgitta_comes() {
        birgitta = Visitor.signedIn(port, BIRGITTA);
        unit = organisation.history().units().getFirst().code();
    }

    @Test
    void she_sees_what_would_change_accepts_it_and_changes_her_mind() {
        var before = organisation.history();
        var address =
                give(
                        Map.of(
                                "people.csv", PEOPLE + "N1,Åsa Östensson,asa@ekhamn.example,sv\n",
                                "positions.csv",
                                        POSITIONS
                                                + "N1,"
                                                + unit
                                                + ",employee,,hourly,2024-01-01,,\n"));
        var preview = settled(address);
        assertThat(preview).contains("Så här skulle det bli", "Nya på jobbet", "Åsa Östensson");
        assertThat(organisation.history()).isEqualTo(before);

        assertThat(accept(address, preview, Map.of()).statusCode()).isEqualTo(302);
        assertThat(settled(address)).contains("Inhämtat", "Ångra inhämtningen");
        assertThat(organisation.history().positions()).hasSize(before.positions().size() + 1);

        birgitta.post(address + "/undoing", Map.of());
        assertThat(birgitta.get(address).body()).contains("Ångrat");
        assertThat(organisation.history()).isEqualTo(before);
    }

    @Test
    void wrong_rows_hold_everything_up_until_she_says_that_the_rest_may_come() {
        var address =
                give(
                        Map.of(
                                "people.csv",
                                PEOPLE
                                        + "N2,Bo Ek,bo.ek.ny@ekhamn.example,sv\nN3,Vera Ask,ingen adress,sv\n"));
        var preview = settled(address);
        assertThat(preview)
                .contains("1 rad går inte att ta in", "ingen adress", "Ingen mejladress.");

        var refused = accept(address, preview, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kryssa i att resten ska tas in");
        assertThat(birgitta.get(address + "/mending/0").body())
                .contains("\"Vera Ask\"", "Ingen mejladress.")
                .doesNotContain("Bo Ek");

        accept(address, preview, Map.of("rest", "true"));
        assertThat(settled(address)).contains("Inhämtat", "Rader som lämnades utanför");
        birgitta.post(address + "/undoing", Map.of());
    }

    @Test
    void a_list_of_another_form_is_explained_once() {
        var list =
                "Anst.nr;Namn;Befattning;Enhetskod;Form;Fr.o.m.\nN4;Siv Alm;Kock;"
                        + unit
                        + ";Tillsvidare;2020-01-01\n";
        var address = give(Map.of("lista.csv", list));
        assertThat(settled(address)).contains("Titta på de här filerna först");

        var asked = birgitta.get(address + "/columns/0").body();
        assertThat(asked).contains("Vad är vad i filen?", "Siv Alm");
        var answers =
                Map.of(
                        "source", "Lönesystemet",
                        "people.person_id", "Anst.nr",
                        "people.name", "Namn",
                        "positions.person_id", "Anst.nr",
                        "positions.unit_id", "Enhetskod",
                        "positions.kind", "Befattning",
                        "positions.employment", "Form",
                        "positions.employment:Tillsvidare", "permanent",
                        "positions.from", "Fr.o.m.");
        var again = birgitta.post(address + "/columns/0", answers);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Välj vad det betyder.", "Lönesystemet");

        var whole = new HashMap<>(answers);
        whole.put("positions.kind:Kock", "employee");
        assertThat(birgitta.post(address + "/columns/0", whole).statusCode()).isEqualTo(302);
        assertThat(settled(address)).contains("Så här skulle det bli", "Siv Alm");
        assertThat(settled(give(Map.of("nästa.csv", list)))).contains("Siv Alm");
    }

    @Test
    void the_whole_register_needs_a_day() {
        var address = give(Map.of("people.csv", PEOPLE + "N5,Ulf Lund,,sv\n"));
        settled(address);
        var unclear = birgitta.post(address + "/choice", Map.of("extent", "whole", "day", "snart"));
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body()).contains("Skriv vilken dag filerna gäller från");
        var clear = Map.of("extent", "whole", "day", "2026-11-01");
        assertThat(birgitta.post(address + "/choice", clear).statusCode()).isEqualTo(302);
        birgitta.post(address + "/removal", Map.of());
        assertThat(birgitta.get(address).statusCode()).isEqualTo(302);
    }

    @Test
    void what_is_no_table_and_no_file_at_all_are_answered_in_words() {
        assertThat(settled(give(Map.of("bild.png", "\u0000PNG\u0001\u0002"))))
                .contains("Det här går inte att läsa som en tabell");
        var nothing = new Upload(birgitta, "/imports").give(Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Välj minst en fil.");
    }

    @Test
    void whoever_may_not_give_files_is_refused_before_they_are_read() {
        for (var stranger : new Visitor[] {new Visitor(port), Visitor.signedIn(port, AINO)}) {
            var sent = new AtomicLong();
            assertThat(statusOfEndless(stranger, sent)).isIn(401, 403, CUT_OFF);
            assertThat(sent.get()).isLessThan(64L << 20);
        }
        assertThat(
                        new Upload(birgitta, "/imports")
                                .give(Map.of("a.csv", "x"), "forged")
                                .statusCode())
                .isEqualTo(403);
    }

    /** Who talks on and on may be cut off before they hear the answer. */
    private static int statusOfEndless(Visitor stranger, AtomicLong sent) {
        try {
            return stranger.send(
                            stranger.request("/imports")
                                    .header("Content-Type", "multipart/form-data; boundary=x")
                                    .POST(BodyPublishers.ofInputStream(() -> endless(sent))))
                    .statusCode();
        } catch (UncheckedIOException e) {
            return CUT_OFF;
        }
    }

    /** Two gigabytes, made as they are read. */
    private static InputStream endless(AtomicLong sent) {
        return new InputStream() {
            @Override
            public int read() {
                return sent.incrementAndGet() > 2L << 30 ? -1 : 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (sent.addAndGet(length) > 2L << 30) return -1;
                return length;
            }
        };
    }

    private String give(Map<String, String> files) {
        var answer = new Upload(birgitta, "/imports").give(files);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]+", "");
    }

    private HttpResponse<String> accept(String address, String preview, Map<String, String> more) {
        var seen = Pattern.compile("name=\"seen\" value=\"([-\\w]+)\"").matcher(preview);
        assertThat(seen.find()).isTrue();
        var fields = new HashMap<>(more);
        fields.put("seen", seen.group(1));
        return birgitta.post(address + "/acceptance", fields);
    }

    /** The page, once there is something to look at; twenty seconds at most. */
    private String settled(String address) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            if (birgitta.get(address + "/progress").body().equals("100"))
                return birgitta.get(address).body();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("It is not done after twenty seconds.");
    }
}
