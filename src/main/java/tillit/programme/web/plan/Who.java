package tillit.programme.web.plan;

import java.util.ArrayList;
import java.util.List;
import tillit.organisation.Level;
import tillit.programme.plan.Audience;

/** How an audience is said: as few words as can be. */
final class Who {

    static final String KEY = "programme.who.";

    private Who() {}

    /** Keys of texts, each a kind of people. */
    static List<String> keys(Audience audience) {
        var managers = audience.levels().size() == Level.values().length;
        if (managers && audience.employees()) return List.of(KEY + "all");
        var words = new ArrayList<String>();
        if (managers) words.add(KEY + "managers");
        else
            audience.levels().stream()
                    .sorted()
                    .map(level -> KEY + level.number())
                    .forEach(words::add);
        if (audience.employees()) words.add(KEY + "employees");
        return words;
    }
}
