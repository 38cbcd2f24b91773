package tillit.programme.trainer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tillit.access.PersonId;
import tillit.programme.plan.Kind;

/**
 * One of those who lead what the organisation leads itself, beside their own work.
 *
 * @param kinds of parts that they may lead, whatever they are about
 * @param subjects words in the names of parts that they may lead
 * @param languages sv, da or en
 * @param hours how many a month they have for it
 */
public record Trainer(
        PersonId person, Set<Kind> kinds, List<String> subjects, Set<String> languages, int hours) {

    public Trainer {
        kinds = Set.copyOf(kinds);
        subjects = List.copyOf(subjects);
        languages = Set.copyOf(languages);
    }

    public boolean mayLead(Job job) {
        var name = job.name().toLowerCase(Locale.ROOT);
        return kinds.contains(job.kind())
                || subjects.stream().anyMatch(it -> name.contains(it.toLowerCase(Locale.ROOT)));
    }
}
