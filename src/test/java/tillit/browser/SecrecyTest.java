package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.LEYLA;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ljungen holds a whole meeting on a server of its own, and then everything that the server has is searched. */
@InBrowser
class SecrecyTest {

    private final Markers markers = new Markers(200);

    /** Stands in the open: as the municipality's name, and as the place of a meeting. */
    private final String control = Markers.phrase();

    private final Needles secrets = new Needles();
    private final Needles controls = new Needles().phrase(control);

    @Test
    void theServerNeverHasAWordOrAKey(Chromium chromium) throws Exception {
        var folder = Path.of("target", "houses", "secret-" + UUID.randomUUID());
        try (var house =
                        new HouseProcess(
                                folder,
                                "--tillit.trial=true",
                                "--tillit.name=" + control,
                                "--logging.level.tillit=trace",
                                "--logging.level.org.springframework.web=debug");
                var people = new People(chromium.browser(), house.at())) {
            var database = new Database(house);
            var ljungen = database.ljungenMeetsRegularly();
            var requests = new Requests();
            for (var person : WrittenMeeting.FIVE) requests.of(people.of(person));
            var meeting = hold(people, ljungen);
            everythingIsSearched(house, database, requests);
            new OldBackup(database, people.of(LEYLA), meeting).opensNothing(people.of(AINO));
        }
    }

    private Meeting hold(People people, String ljungen) {
        var page = CirclePage.of(ljungen, people.of(AINO));
        page.makeKey();
        page.moveNextMeetingTo(control);
        var aino = new Meeting(people, ljungen);
        var key = new TrialKey(QrCode.on(aino.screen().find("#qr svg")));
        lookForKeys(KeyMaterial.of(key), aino.room());
        for (var person : WrittenMeeting.FIVE) {
            people.of(person).takeKey(key.address());
            aino.comesIn(person);
        }
        new WrittenMeeting(aino, markers).hold();
        markers.all().forEach(secrets::phrase);
        return aino;
    }

    private void lookForKeys(KeyMaterial key, String room) {
        KeyMaterial.lookFor(secrets, "the circle's key", key.raw());
        KeyMaterial.lookFor(secrets, "the meeting's key", key.ofMeeting(room));
    }

    private void everythingIsSearched(HouseProcess house, Database database, Requests requests) {
        database.flush();
        search("all tables", database.everyRow());
        search("all requests", requests.text());
        search("the log", house.log());
        search("data files and WAL", house.cluster());
        search("the write-ahead log", house.cluster().resolve("pg_wal"));
        var memory = house.heapDump();
        search("the memory", memory);
        house.forget(memory);
    }

    private void search(String where, String text) {
        assertThat(controls.in(text)).as("the control in %s", where).isNotEmpty();
        assertThat(secrets.in(text)).as("secrets in %s", where).isEmpty();
    }

    private void search(String where, Path path) {
        assertThat(controls.in(path)).as("the control in %s", where).isNotEmpty();
        assertThat(secrets.in(path)).as("secrets in %s", where).isEmpty();
    }
}
