package tillit.composition.file;

import java.io.IOException;
import java.io.InputStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.table.CsvText;

/** {@code result.csv}: who sits where, a row for each seat. Gatherings and groups count from 1. */
public final class ResultFile {

    static final String MEMBER = "member";
    static final String LEADER = "leader";

    private ResultFile() {}

    /**
     * Reads a result, ours or somebody else's, which may have another number of groups than we would make unless
     * the rules say how many. Whether it is any good is for the check to say. Does not close the stream.
     */
    public static Reading<Placement> read(InputStream file, Brief brief) throws IOException {
        return Tables.read(Source.RESULT, file).then(table -> ResultRows.read(table, brief));
    }

    /** As {@link #read} takes it: commas, UTF-8. */
    public static String text(People people, Placement placement) {
        var csv = new CsvText().row("person_id", "name", "gathering", "group", "role");
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++) {
                for (int leader : placement.leaders(gathering, group))
                    write(csv, people, leader, gathering, group, LEADER);
                for (int member : placement.members(gathering, group))
                    write(csv, people, member, gathering, group, MEMBER);
            }
        return csv.text();
    }

    private static void write(
            CsvText csv, People people, int person, int gathering, int group, String role) {
        var member = people.member(person);
        csv.row(
                member.id(),
                member.name(),
                String.valueOf(gathering + 1),
                String.valueOf(group + 1),
                role);
    }
}
