package tillit.composition.web.cards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Pin;
import tillit.composition.desk.State;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;

/** A state of a composition, and all that is needed to speak of it. */
public record Result(Composition composition, State state, Brief brief, Layout layout) {

    /** So many cards are on a page. */
    public static final int CARDS = 60;

    public Placement placement() {
        return state.placement();
    }

    public String home() {
        return "/compositions/" + composition.id();
    }

    public String address() {
        return home() + "/states/" + state.number();
    }

    /** The cards, where this person sits; {@code gathering} counts from 0. */
    public String cards(int gathering, int person) {
        int group = placement().group(gathering, person);
        int page = group == Placement.NOWHERE ? 1 : group / CARDS + 1;
        return address()
                + "?gathering="
                + (gathering + 1)
                + (page == 1 ? "" : "&page=" + page)
                + "#p"
                + person;
    }

    /** Only what is looked at now can be changed; the others are there to be compared and gone back to. */
    public boolean isCurrent() {
        return composition.current().equals(Optional.of(state.number()));
    }

    /** This is the one that is used. */
    public boolean isAdopted() {
        return composition.adopted().equals(Optional.of(state.number()));
    }

    public Check check() {
        return Check.of(brief, placement());
    }

    public Member member(int person) {
        return brief.people().member(person);
    }

    public String name(int person) {
        return member(person).name();
    }

    public List<String> names(List<Integer> people) {
        return people.stream().map(this::name).toList();
    }

    public boolean isPinned(int gathering, int person) {
        return state.pins().contains(new Pin(gathering, person));
    }

    public List<Integer> gatherings() {
        return IntStream.range(0, placement().gatherings()).boxed().toList();
    }

    public int groups() {
        return placement().gatherings() == 0 ? 0 : placement().groups(0);
    }

    /** {@code tables}, as a part of a text key. */
    public String form() {
        return brief.frame().form().name().toLowerCase(Locale.ROOT);
    }
}
