package tillit.outcomes.jonkoping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the four files of a municipality whose key figures are those that Jönköping has told of itself, 2019 to
 * 2024. Everything else in it is made up. Called with a folder it writes them there.
 */
public final class Jonkoping {

    private Jonkoping() {}

    public static void main(String[] folder) throws IOException {
        write(Path.of(folder[0]));
    }

    /** Writes units.csv, people.csv, positions.csv and absence.csv. */
    public static void write(Path folder) throws IOException {
        var town = new Town();
        var positions = new Story(town).positions();
        file(folder, "units", "unit_id,name,parent_id,area,from,to,succeeds", town.units);
        file(folder, "people", "person_id,name,email,language", town.people);
        file(
                folder,
                "positions",
                "person_id,unit_id,kind,level,employment,from,to,end_reason",
                positions);
        file(
                folder,
                "absence",
                "period,group,unit_id,people,available_hours,sick_hours",
                AbsenceRows.all());
    }

    private static void file(Path folder, String name, String header, List<String> rows)
            throws IOException {
        var lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(folder.resolve(name + ".csv"), lines);
    }
}
