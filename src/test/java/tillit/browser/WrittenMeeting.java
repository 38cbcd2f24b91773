package tillit.browser;

import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.THOMAS;

import java.util.ArrayList;
import java.util.List;
import tillit.trial.Cast;

/** A regular meeting up to the packing of chests, in which people write markers wherever one can write. */
record WrittenMeeting(Meeting meeting, Markers markers) {

    static final List<Cast> FIVE = List.of(AINO, MIKKEL, FREJA, LEYLA, THOMAS);

    void hold() {
        meeting.desk().begin();
        meeting.goOnTo("Våra frågor");
        meeting.everyoneBut(LEYLA, phone -> phone.give(markers.text()));
        elect(given(meeting.phone(LEYLA)));
        draw();
        meeting.goOnTo("Våra hypoteser");
        var hypotheses = new ArrayList<String>();
        for (var i = 0; i < 2; i++)
            meeting.everyoneBut(LEYLA, phone -> hypotheses.add(given(phone)));
        review(hypotheses);
        meeting.goOnTo("Våra idéer");
        meeting.desk().writeFor("Sara Nyström", markers.text());
        meeting.everyoneBut(LEYLA, phone -> phone.give(markers.text()));
        commit();
        writeAlone();
        meeting.goOnTo("Dagens möte");
        meeting.everyone(phone -> phone.placeOnScale(7));
        meeting.desk().close();
        pack();
    }

    private String given(Phone phone) {
        var text = markers.text();
        phone.give(text);
        return text;
    }

    private void elect(String leylas) {
        meeting.goOnTo("Vi väljer en fråga");
        meeting.everyone(phone -> phone.voteFor(leylas));
        meeting.phone(LEYLA).hasVotes(leylas, FIVE.size());
        meeting.desk().elect(leylas);
    }

    private void draw() {
        meeting.goOnTo("En gemensam bild");
        var drawing = new Drawing(meeting.phone(FREJA));
        drawing.words(markers.one());
        drawing.line(.1, .1, .6, .7);
        new Drawing(meeting.phone(THOMAS)).hasLines(1);
    }

    private void review(List<String> hypotheses) {
        meeting.desk().next();
        var leyla = meeting.phone(LEYLA);
        leyla.keep(hypotheses.get(0));
        leyla.correct(hypotheses.get(1), markers.text());
        leyla.drop(hypotheses.get(2));
    }

    private void commit() {
        meeting.desk().next();
        for (var i = 0; i < 3; i++) meeting.phone(LEYLA).commitTo(markers.text(), "2031-03-05");
    }

    /** One draft stays unsent. */
    private void writeAlone() {
        meeting.desk().next();
        meeting.phone(FREJA).type(markers.text());
        while (markers.areLeft())
            meeting.everyoneBut(
                    FREJA,
                    phone -> {
                        if (markers.areLeft()) phone.give(markers.text());
                    });
    }

    private void pack() {
        meeting.everyone(phone -> phone.find("keep-in-chest button").first().click());
        meeting.everyone(phone -> phone.sees(phone.word("room.packing.kept")));
    }
}
