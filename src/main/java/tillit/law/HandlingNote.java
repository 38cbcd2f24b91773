package tillit.law;

import java.time.ZoneId;
import tillit.shell.Page;

/** Says, above a field, what happens with what is written in it; and beneath a text, what was promised of it. */
public record HandlingNote(Handling handling) implements Page {

    /** The keys of what it says, in this order; the last one with the months. */
    public String readers() {
        return "law.readers." + handling.readers().name();
    }

    public String request(ZoneId zone) {
        return handling.isSealed()
                ? "law.request.sealed"
                : "law.request." + Country.at(zone).name();
    }

    public String erased() {
        return "law.erased." + handling.since().name();
    }
}
