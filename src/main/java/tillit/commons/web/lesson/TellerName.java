package tillit.commons.web.lesson;

import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.commons.lesson.Teller;

/** How a teller is called on a page: a name, or a key and the area that goes with it. */
public record TellerName(String key, String value) {

    static TellerName of(Teller teller, Map<PersonId, String> names) {
        return switch (teller) {
            case Teller.Named it ->
                    Optional.ofNullable(names.get(it.person()))
                            .map(name -> it.leads().map(unit -> name + ", " + unit).orElse(name))
                            .map(name -> new TellerName("lesson.by.name", name))
                            .orElse(new TellerName("lesson.by.here", ""));
            case Teller.Somebody it -> of(it);
        };
    }

    static TellerName of(Teller.Somebody it) {
        if (it.area().isEmpty())
            return new TellerName(it.leads() ? "lesson.by.manager.here" : "lesson.by.here", "");
        return new TellerName(
                it.leads() ? "lesson.by.manager" : "lesson.by.somebody", it.area().get());
    }
}
