package tillit.composition.calendar;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;

/** Finds the time zones that a calendar defines for itself, which may stand after what is written in them. */
final class OwnZones {

    private OwnZones() {}

    static Zones in(ContentLines lines, ZoneId house) throws IOException {
        var zones = new Zones(house);
        var zone = new ZoneInFile();
        var inside = "";
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            var line = next.get();
            if (line.name().equals("BEGIN")) {
                inside = line.value().strip().toUpperCase(Locale.ROOT);
                if (inside.equals("VTIMEZONE")) zone = new ZoneInFile();
            } else if (line.name().equals("END")) {
                if (line.says("VTIMEZONE")) zone.defineIn(zones);
            } else zone.add(inside, line);
        }
        return zones;
    }
}
