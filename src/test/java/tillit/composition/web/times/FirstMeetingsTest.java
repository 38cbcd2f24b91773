package tillit.composition.web.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.desk.Compositions;
import tillit.composition.times.TwoCircles;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta says that both circles begin in the first week. Aino leads both. */
@HouseTest
class FirstMeetingsTest {

    private static final Map<String, String> THREE_THURSDAYS =
            Map.ofEntries(
                    Map.entry("first", TwoCircles.FIRST.toString()),
                    Map.entry("last", TwoCircles.FIRST.plusWeeks(8).toString()),
                    Map.entry("begin", "1"),
                    Map.entry("weeks", "2"),
                    Map.entry("days", "7"),
                    Map.entry("meetings", "3"),
                    Map.entry("minutes", "180"),
                    Map.entry("morning", "09:00"),
                    Map.entry("afternoon", "13:00"),
                    Map.entry("hour", "THURSDAY-morning"));

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Test
    void one_morning_is_too_few_for_her_who_leads_both_until_there_are_two_weeks() {
        var here = "/compositions/" + TwoCircles.of(compositions, organisation) + "/times";
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);

        birgitta.post(here + "/plan", THREE_THURSDAYS);
        birgitta.post(here + "/timetable", Map.of());
        await().until(() -> birgitta.get(here + "/progress").body().equals("100"));

        assertThat(birgitta.get(here).body())
                .contains("Alla grupper börjar första veckan.")
                .contains(
                        "Aino Lindqvist är med i 2 grupper som ska börja senast sön 17 jan. 2027, "
                                + "och till dess finns bara en tid.");

        var twoWeeks = new HashMap<>(THREE_THURSDAYS);
        twoWeeks.put("begin", "2");
        birgitta.post(here + "/plan", twoWeeks);
        assertThat(birgitta.get(here).body())
                .contains("Alla grupper börjar inom 2 veckor.")
                .doesNotContain("bara en tid");
    }
}
