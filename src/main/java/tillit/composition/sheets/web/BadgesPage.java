package tillit.composition.sheets.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.composition.sheets.GroupWords;
import tillit.composition.sheets.Guest;
import tillit.shell.Page;
import tillit.shell.QrPicture;

/** A badge for each person, ten on a sheet. {@code part} counts from 1; each part is fifty sheets at most. */
public record BadgesPage(Handout handout, int part, PlaceLink link) implements Page {

    private static final int IN_A_PART = 500;

    public int parts() {
        return Math.ceilDiv(Math.max(1, handout.seats().guests().size()), IN_A_PART);
    }

    public List<Guest> guests() {
        var all = handout.seats().guests();
        int from = IN_A_PART * (Math.clamp(part, 1, parts()) - 1);
        return all.subList(from, Math.min(all.size(), from + IN_A_PART));
    }

    /** The way to their own place; for those who have none in here what the badge says, to have it in their phone. */
    public QrPicture picture(Guest guest, GroupWords group) {
        return QrPicture.of(
                link.of(guest).orElseGet(() -> guest.name() + "\n" + places(guest, group)));
    }

    private static String places(Guest guest, GroupWords group) {
        return IntStream.range(0, guest.places().size())
                .filter(gathering -> !guest.places().get(gathering).isNone())
                .mapToObj(gathering -> line(guest, group, gathering))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Guest guest, GroupWords group, int gathering) {
        var place = guest.places().get(gathering);
        var where = group.noun() + " " + group.place(place);
        return guest.places().size() == 1 ? where : group.gathering(gathering + 1) + ": " + where;
    }
}
