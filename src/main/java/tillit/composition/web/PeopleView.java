package tillit.composition.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tillit.composition.CompositionId;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.NoSuchComposition;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.People;
import tillit.composition.web.PeoplePage.Hit;

/** Finds people of a composition. */
@Component
class PeopleView {

    private final Compositions compositions;

    PeopleView(Compositions compositions) {
        this.compositions = compositions;
    }

    PeoplePage page(
            CompositionId id,
            String searched,
            String wanted,
            boolean onlyMarked,
            List<Trouble> troubles) {
        var composition = compositions.find(id).orElseThrow(() -> new NoSuchComposition(id));
        var people = compositions.people(id);
        var mark = mark(composition, wanted);
        var found =
                all(people).stream()
                        .filter(hit -> !onlyMarked || hit.isMarked(mark))
                        .filter(hit -> has(hit, plain(searched)))
                        .toList();
        return new PeoplePage(
                composition,
                people.size(),
                searched,
                mark,
                onlyMarked,
                found.subList(0, Math.min(PeoplePage.SHOWN, found.size())),
                found.size(),
                (int) all(people).stream().filter(hit -> hit.isMarked(mark)).count(),
                troubles);
    }

    private static String mark(Composition composition, String wanted) {
        var marks = PeoplePage.marks(composition);
        if (marks.isEmpty() || marks.contains(wanted)) return wanted;
        return marks.getFirst();
    }

    /** Others than this one with the letters in their names; none when nothing is searched for. */
    static List<Hit> search(People people, int but, String searched, int most) {
        var letters = plain(searched);
        if (letters.isEmpty()) return List.of();
        return all(people).stream()
                .filter(hit -> hit.number() != but && plain(hit.member().name()).contains(letters))
                .limit(most)
                .toList();
    }

    private static List<Hit> all(People people) {
        return IntStream.range(0, people.size())
                .mapToObj(number -> new Hit(number, people.member(number)))
                .toList();
    }

    private static boolean has(Hit hit, String letters) {
        var one = hit.member();
        return letters.isEmpty()
                || plain(one.name() + " " + one.value("unit") + " " + one.value("area"))
                        .contains(letters);
    }

    /** Accents and capitals do not matter. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
