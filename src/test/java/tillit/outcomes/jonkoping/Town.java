package tillit.outcomes.jonkoping;

import java.util.ArrayList;
import java.util.List;

/** Nine departments of ten sections of ten units: 1,000 managers. In each section 200 people in ten units. */
final class Town {

    static final int SECTIONS = 90;
    static final int PLACES = 20;

    private static final List<String> DEPARTMENTS =
            List.of(
                    "Stadskontoret",
                    "Äldreomsorg",
                    "Funktionshinder",
                    "Förskola",
                    "Grundskola",
                    "Gymnasium",
                    "Individ och familj",
                    "Teknik",
                    "Kultur och fritid");

    final List<String> units = new ArrayList<>();
    final List<String> people = new ArrayList<>();
    final List<Seat> managers = new ArrayList<>();
    final List<Seat> staff = new ArrayList<>();

    Town() {
        unit("1", "Jönköpings kommun", "", DEPARTMENTS.getFirst(), 1);
        for (int i = 0; i < DEPARTMENTS.size(); i++)
            unit("" + (11 + i), DEPARTMENTS.get(i), "1", DEPARTMENTS.get(i), 1);
        for (int section = 0; section < SECTIONS; section++)
            unit(section(section), "Sektion", "" + (11 + section % 9), area(section), 2);
        for (int section = 0; section < SECTIONS; section++)
            for (int number = 0; number < 10; number++) {
                unit(unit(section, number), "Enhet", section(section), area(section), 3);
                for (int i = 0; i < placesAtFirst(number); i++)
                    staff.add(new Seat(0, unit(section, number), newcomer()));
            }
    }

    /** Four units of a section are far too large at first, the other six small. */
    static int placesAtFirst(int number) {
        return isLarge(number) ? 35 : 10;
    }

    static boolean isLarge(int number) {
        return number < 4;
    }

    static String unit(int section, int number) {
        return section(section) + "-" + number;
    }

    static String section(int section) {
        return "" + (100 + section);
    }

    static List<String> departments() {
        return DEPARTMENTS;
    }

    String newcomer() {
        var code = "P%05d".formatted(people.size() + 1);
        people.add(code + "," + Names.of(people.size()) + ",,sv");
        return code;
    }

    private static String area(int section) {
        return DEPARTMENTS.get(section % 9);
    }

    private void unit(String code, String name, String parent, String area, int level) {
        var full = level < 2 || parent.isEmpty() ? name : name + " " + code;
        units.add(String.join(",", code, full, parent, area, "2012-01-01", "", ""));
        managers.add(new Seat(level, code, newcomer()));
    }
}
