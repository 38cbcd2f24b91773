package tillit.programme.web.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.programme.catalogue.Material;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.OfferId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Typed;

/**
 * Something to choose, as it was typed.
 *
 * @param ticked subjects that were used before
 * @param subjects new ones, with commas between them
 * @param material {@value #LINKS} lines, some of them empty
 */
public record OfferForm(
        UUID key,
        String name,
        String about,
        List<String> ticked,
        String subjects,
        String provider,
        String credits,
        List<Link> material,
        String question) {

    public static final int LINKS = 3;

    private static final int LONGEST_TEXT = 600;
    private static final int MOST_SUBJECTS = 6;
    private static final int LONGEST_SUBJECT = 30;
    private static final int LONGEST_QUESTION = 200;

    /** A line of material as it was typed. */
    public record Link(String name, String address) {

        static final Link NONE = new Link("", "");

        boolean isEmpty() {
            return name.isEmpty() && address.isEmpty();
        }

        boolean isWrong() {
            return !isEmpty() && (Names.wrong(name).isPresent() || !Material.isAddress(address));
        }
    }

    static OfferForm empty() {
        return new OfferForm(
                UUID.randomUUID(), "", "", List.of(), "", "", "", lines(Stream.of()), "");
    }

    static OfferForm of(Offer offer) {
        return new OfferForm(
                offer.id().value(),
                offer.name(),
                offer.about(),
                offer.subjects(),
                "",
                offer.provider(),
                offer.givesCredits() ? said(offer.credits()) : "",
                lines(offer.material().stream().map(it -> new Link(it.name(), it.address()))),
                offer.question());
    }

    static OfferForm typed(MultiValueMap<String, String> typed) {
        return new OfferForm(
                Typed.key(typed),
                Typed.line(typed, "name"),
                Typed.line(typed, "about"),
                typed.getOrDefault("subject", List.of()).stream().map(Typed::line).toList(),
                Typed.line(typed, "subjects"),
                Typed.line(typed, "provider"),
                Typed.line(typed, "credits"),
                IntStream.range(0, LINKS)
                        .mapToObj(number ->
                                new Link(
                                        Typed.line(typed, "link-" + number),
                                        Typed.line(typed, "address-" + number)))
                        .toList(),
                Typed.line(typed, "question"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        Names.wrong(name).ifPresent(text -> wrong.put("name", text));
        if (about.length() > LONGEST_TEXT) wrong.put("about", "programme.wrong.about");
        if (!hasFewSubjects()) wrong.put("subjects", "catalogue.wrong.subjects");
        if (provider.length() > Names.LONGEST) wrong.put("provider", "programme.wrong.name.long");
        if (points().isEmpty()) wrong.put("credits", "catalogue.wrong.credits");
        IntStream.range(0, LINKS)
                .filter(number -> material.get(number).isWrong())
                .forEach(number -> wrong.put("address-" + number, "catalogue.wrong.link"));
        if (question.length() > LONGEST_QUESTION) wrong.put("question", "catalogue.wrong.question");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Offer offer(OfferId id, Kept kept, Part part) {
        return new Offer(
                id,
                kept.id(),
                part.id(),
                name,
                about,
                allSubjects(),
                provider,
                points().orElseThrow(),
                material.stream()
                        .filter(it -> !it.isEmpty())
                        .map(it -> new Material(it.name(), it.address()))
                        .toList(),
                question);
    }

    private boolean hasFewSubjects() {
        var all = allSubjects();
        return all.size() <= MOST_SUBJECTS
                && all.stream().allMatch(one -> one.length() <= LONGEST_SUBJECT);
    }

    private List<String> allSubjects() {
        return Stream.concat(ticked.stream(), Arrays.stream(subjects.split(",")).map(String::strip))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** None is as good as nought. */
    private Optional<BigDecimal> points() {
        if (credits.isEmpty()) return Optional.of(BigDecimal.ZERO);
        if (!credits.matches("\\d{1,2}([.,]\\d)?")) return Optional.empty();
        return Optional.of(new BigDecimal(credits.replace(',', '.')))
                .filter(it -> it.compareTo(BigDecimal.valueOf(Offer.MOST_CREDITS)) <= 0);
    }

    private static String said(BigDecimal credits) {
        return credits.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static List<Link> lines(Stream<Link> links) {
        return Stream.concat(links, Stream.generate(() -> Link.NONE)).limit(LINKS).toList();
    }
}
