package tillit.commons.web.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.lesson.Lesson;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.Lessons;
import tillit.commons.lesson.Teller;
import tillit.organisation.Organisation;

/** Brings together what the pages of lessons tell. */
@Component
class LessonPages {

    private final Lessons lessons;
    private final Foundation foundation;
    private final Organisation organisation;

    LessonPages(Lessons lessons, Foundation foundation, Organisation organisation) {
        this.lessons = lessons;
        this.foundation = foundation;
        this.organisation = organisation;
    }

    /** Beyond the last page is the first. */
    LessonsPage all(Wanted wanted, PersonId me) {
        var hits =
                lessons.find(
                        wanted.sought(),
                        (wanted.page() - 1) * LessonsPage.SHOWN,
                        LessonsPage.SHOWN);
        if (hits.lessons().isEmpty() && wanted.page() > 1) return all(wanted.at(1), me);
        var names = names(hits.lessons());
        var lines =
                hits.lessons().stream()
                        .map(it -> new LessonsPage.Line(it, TellerName.of(it.teller(), names)))
                        .toList();
        return new LessonsPage(
                wanted, hits.found(), lines, foundation.shown(), lessons.beginning(me));
    }

    Optional<LessonPage> one(LessonId id, SignedIn me, Optional<String> why) {
        return lessons.find(id)
                .map(it ->
                        new LessonPage(
                                it,
                                TellerName.of(it.teller(), names(List.of(it))),
                                principles(it),
                                it.isWrittenBy(me.id()),
                                lessons.helped(id, me.id()),
                                me.roles().contains(Right.PROGRAMME_LEAD),
                                why));
    }

    private List<Principle> principles(Lesson lesson) {
        return foundation.shown().stream()
                .filter(it -> lesson.story().principles().contains(it.id()))
                .toList();
    }

    private Map<PersonId, String> names(List<Lesson> those) {
        return organisation.names(those.stream().flatMap(LessonPages::named).distinct().toList());
    }

    private static Stream<PersonId> named(Lesson it) {
        return it.teller() instanceof Teller.Named by ? Stream.of(by.person()) : Stream.empty();
    }
}
