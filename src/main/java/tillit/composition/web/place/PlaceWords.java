package tillit.composition.web.place;

import java.util.List;
import java.util.Locale;
import tillit.composition.account.OwnPlace;
import tillit.composition.account.Why;
import tillit.composition.desk.PlaceInUse.Chair;
import tillit.composition.grouping.Form;
import tillit.composition.sheets.GroupWords;
import tillit.shell.Frame;

/** What is said of a place to whoever has it. */
public record PlaceWords(Frame frame, Form form, int gatherings) {

    /** {@code Samling 2: Bord 7}. */
    public String chair(Chair chair) {
        var group = words().numbered(chair.group() + 1);
        var there = chair.leads() ? frame.text("place.leading", group) : group;
        return gatherings == 1
                ? there
                : frame.text("place.at", words().gathering(chair.gathering() + 1), there);
    }

    public String gathering(OwnPlace place) {
        return words().gathering(place.gathering() + 1);
    }

    public String group(OwnPlace place) {
        return words().numbered(place.group() + 1);
    }

    /** Table host. */
    public String host() {
        return words().host();
    }

    /** You are the host of the table. */
    public String you() {
        return frame.text("place.you." + form.name().toLowerCase(Locale.ROOT));
    }

    /** One sentence. */
    public String why(Why why) {
        return switch (why) {
            case Why.SameLevel(var level) -> say("level." + level);
            case Why.AllDifferent(var column) -> say("different." + column);
            case Why.NobodyOfMine(var column) -> say("mine." + column);
            case Why.NobodyInLine _ -> say("line");
            case Why.NobodyMet _ -> say("met");
            case Why.FirstMeetings(int people, int of) -> first(people, of);
            case Why.NewAreas(var areas) -> say("areas", row(areas));
        };
    }

    private String first(int people, int of) {
        if (people < of) return say("first.some", people);
        return say(of == 1 ? "first.one" : "first.all");
    }

    /** A, B and C. */
    private String row(List<String> areas) {
        return areas.size() == 1
                ? areas.getFirst()
                : frame.text(
                        "grouping.names",
                        String.join(", ", areas.subList(0, areas.size() - 1)),
                        areas.getLast());
    }

    private String say(String key, Object... values) {
        return frame.text("place.why." + key, values);
    }

    private GroupWords words() {
        return new GroupWords(form, frame::text);
    }
}
