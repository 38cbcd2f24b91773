package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.THOMAS;

import java.nio.charset.StandardCharsets;

/** Everyone draws in one picture, from their phones; the big screen shows it. */
record DrawingTogether(Meeting meeting, Screen screen) {

    void hold() {
        strokesReachEveryone();
        aPhotoTellsNotWhereItWasTaken();
    }

    private void strokesReachEveryone() {
        var freja = new Drawing(meeting.phone(FREJA));
        freja.line(.2, .3, .5, .6);
        freja.line(.5, .6, .8, .2);
        meeting.everyone(phone -> new Drawing(phone).hasLines(2));
        new Drawing(screen).hasLines(2);
        freja.undo();
        meeting.everyone(phone -> new Drawing(phone).hasLines(1));
    }

    private void aPhotoTellsNotWhereItWasTaken() {
        var flipchart = Flipchart.photographed();
        assertThat(latin(flipchart.jpeg())).contains("Exif", Flipchart.WHERE);
        new Drawing(meeting.phone(THOMAS)).photo(flipchart);
        meeting.everyone(phone -> new Drawing(phone).hasPhoto());
        var arrived = new Drawing(meeting.phone(PER)).photos(meeting.room());
        assertThat(arrived).hasSize(1);
        assertThat(latin(arrived.getFirst()))
                .contains("JFIF")
                .doesNotContain("Exif", Flipchart.WHERE);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
