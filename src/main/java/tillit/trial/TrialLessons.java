package tillit.trial;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tillit.access.PersonId;
import tillit.commons.SampleLessons;
import tillit.commons.SampleLessons.Sample;
import tillit.organisation.Organisation;
import tillit.organisation.Upward;

/** What people in Ekhamn have learned, its directors’ failures among it. */
@Component
@Order(11)
@ConditionalOnProperty("tillit.trial")
class TrialLessons implements ApplicationRunner {

    private final SampleLessons samples;
    private final Organisation organisation;
    private final Upward upward;

    TrialLessons(SampleLessons samples, Organisation organisation, Upward upward) {
        this.samples = samples;
        this.organisation = organisation;
        this.upward = upward;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!samples.areNone()) return;
        List<Map<String, Object>> told =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Words.text("lessons.yaml"));
        told.forEach(it -> samples.tell(sample(it)));
    }

    private Sample sample(Map<String, Object> it) {
        var kind = String.valueOf(it.get("kind"));
        return new Sample(
                writer(String.valueOf(it.get("by"))),
                kind.equals("FAILED") || it.containsKey("named"),
                String.valueOf(it.getOrDefault("language", "sv")),
                organisation.today().minusDays((Integer) requireNonNull(it.get("days"))),
                kind,
                String.valueOf(it.get("title")),
                Stream.of("situation", "tried", "happened", "next")
                        .map(part -> String.valueOf(it.get(part)).strip())
                        .toList(),
                ((List<?>) requireNonNull(it.get("principles")))
                        .stream().map(String::valueOf).toList(),
                String.valueOf(it.get("question")));
    }

    /** One of the cast, or whoever manages the unit, or a unit of the area, that is called so. */
    private PersonId writer(String by) {
        return Arrays.stream(Cast.values())
                .filter(member -> member.name().equals(by))
                .map(Cast::id)
                .findFirst()
                .orElseGet(() -> managerOf(by));
    }

    private PersonId managerOf(String unitOrArea) {
        var today = organisation.today();
        return organisation.units(today).stream()
                .filter(it -> it.name().equals(unitOrArea) || it.area().equals(unitOrArea))
                .flatMap(it -> upward.from(it.id(), today).getFirst().managers().stream())
                .findFirst()
                .orElseThrow();
    }
}
