package tillit.organisation.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.organisation.Unit;
import tillit.shell.Page;

/**
 * One unit on a day.
 *
 * @param stretches all its days, at least one stretch
 * @param now as it is on the day; empty when it is not there
 * @param before what it came out of, each on its last day before
 * @param after what came out of it, each on its first day
 */
public record UnitPage(
        AsOn on,
        List<Unit> stretches,
        Optional<Branch> now,
        List<NamedUnit> above,
        List<Branch> below,
        List<Member> members,
        List<NamedUnit> before,
        List<NamedUnit> after)
        implements Page {

    /** On the day or, when it is not there, the last it had. */
    public String name() {
        return now.map(Branch::name).orElseGet(() -> stretches.getLast().name());
    }

    public String path() {
        return "/units/" + stretches.getLast().id();
    }

    public List<Member> managers(Locale locale) {
        return sorted(locale).filter(member -> member.level().isPresent()).toList();
    }

    public List<Member> others(Locale locale) {
        return sorted(locale).filter(member -> member.level().isEmpty()).toList();
    }

    /** In Swedish Å, Ä and Ö come last, in Danish Æ, Ø and Å. */
    private Stream<Member> sorted(Locale locale) {
        return members.stream()
                .sorted(Comparator.comparing(Member::name, Collator.getInstance(locale)));
    }
}
