package tillit.browser;

import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.SARA;
import static tillit.trial.Cast.THOMAS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tillit.trial.Cast;

/** A meeting of a circle: Aino leads it from her desk, and each has a phone. */
final class Meeting {

    /** Those who sit in the circles of Ekhamn, in the order of their seats. */
    static final List<Cast> TEN =
            List.of(AINO, MIKKEL, SARA, JONAS, FREJA, GORAN, LEYLA, THOMAS, PER, IDA);

    private final People people;
    private final String circle;
    private final Desk desk;
    private final String room;
    private final Map<Cast, Phone> phones = new EnumMap<>(Cast.class);

    /** Aino opens the room of the circle's next meeting; nobody else is there yet. */
    Meeting(People people, String circle) {
        this.people = people;
        this.circle = circle;
        desk = people.of(AINO).desk();
        room = desk.openRoom(circle);
    }

    /** Everybody takes the circle's key, Aino opens the room, and {@code who} come in. */
    static Meeting of(People people, TrialKey key, Cast... who) {
        people.of(AINO).takeKey(key.address());
        var meeting = new Meeting(people, key.circle());
        for (var person : who) meeting.enters(person, people.of(person).phoneWith(key));
        return meeting;
    }

    static Meeting ofAllTen(People people, TrialKey key) {
        return of(people, key, TEN.toArray(Cast[]::new));
    }

    /** Somebody who has the key comes in. */
    Phone comesIn(Cast who) {
        return enters(who, people.of(who).phone());
    }

    private Phone enters(Cast who, Phone phone) {
        phones.put(who, phone.enter(room));
        return phone;
    }

    String room() {
        return room;
    }

    String circle() {
        return circle;
    }

    Desk desk() {
        return desk;
    }

    Screen screen() {
        return people.of(AINO).screen().show(room);
    }

    Phone phone(Cast who) {
        return Objects.requireNonNull(phones.get(who));
    }

    void everyone(Consumer<Phone> does) {
        phones.values().forEach(does);
    }

    /** A round goes from the one after the leader who began, and ends with that leader. */
    void everyoneInTurn(Consumer<Phone> does) {
        everyoneBut(AINO, does);
        if (phones.containsKey(AINO)) does.accept(phone(AINO));
    }

    void everyoneBut(Cast but, Consumer<Phone> does) {
        phones.forEach((who, phone) -> {
            if (who != but) does.accept(phone);
        });
    }

    /** Goes on until the step of this name, in the leader's language. */
    void goOnTo(String step) {
        while (!desk.find(".desk-head h1").innerText().equals(step)) desk.next();
    }
}
