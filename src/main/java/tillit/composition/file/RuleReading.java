package tillit.composition.file;

import java.util.List;
import java.util.Optional;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/** Reads the list of rules: each a key with what it is about, and maybe how strong it is. */
final class RuleReading {

    private static final String STRENGTH = "strength";

    private final Columns columns;
    private final Notes notes;

    RuleReading(Columns columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
    }

    /** None where there is no list: sizes alone are something to go by. */
    List<Rule> read(Place file) {
        var rules = file.at("rules");
        rules.filter(list -> !list.isList() && !list.text().isEmpty())
                .ifPresent(list -> notes.wrong(list, Reason.NOT_A_LIST, "- different: unit"));
        return rules.stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> rule(item).stream())
                .toList();
    }

    private Optional<Rule> rule(Place item) {
        var keys = item.keyed().stream().filter(keyed -> !keyed.key().equals(STRENGTH)).toList();
        if (keys.size() != 1) {
            notes.wrong(item, keys.isEmpty() ? Reason.NO_RULE : Reason.TWO_RULES);
            return Optional.empty();
        }
        var key = keys.getFirst();
        var spelling = spelling(key.key());
        if (spelling.isEmpty())
            notes.unknown(key.place(), key.key(), Reason.UNKNOWN_RULE, Spellings.KEYS);
        return spelling.map(known -> read(known, key.place(), item));
    }

    private Rule read(Spelling<?> spelling, Place place, Place item) {
        var fields = new Fields(item, List.of(spelling.key(), STRENGTH), columns, notes);
        var strength =
                fields.at(STRENGTH)
                        .map(word -> fields.word(word, Strength.class))
                        .orElse(spelling.usual());
        return spelling.reads().read(new RuleEntry(place, columns, notes), strength);
    }

    private static Optional<Spelling<?>> spelling(String key) {
        return Spellings.ALL.stream().filter(spelling -> spelling.key().equals(key)).findFirst();
    }
}
