package tillit.conversation.circle.web.making;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;

/** Birgitta's form on a Monday in November, and the people of Ekhamn whom she chooses. */
final class People {

    static final PersonId AINO = person(1);
    static final PersonId MIKKEL = person(2);
    static final PersonId SARA = person(3);
    static final PersonId JONAS = person(4);
    static final PersonId FREJA = person(5);
    static final PersonId OLLE = person(6);

    static final ZonedDateTime MONDAY =
            ZonedDateTime.of(2026, 11, 2, 8, 30, 0, 0, ZoneId.of("Europe/Stockholm"));

    private People() {}

    /** Everything filled in as it should be. */
    static MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("name", "Nya chefer i hemtjänsten");
        form.put("leader", List.of(AINO.toString(), MIKKEL.toString()));
        form.put("member", List.of(SARA.toString(), JONAS.toString(), FREJA.toString()));
        form.set("day", "2026-11-12");
        form.set("time", "13:00");
        form.set("every", "3");
        form.set("meetings", "10");
        form.set("place", "Rådhuset, rum 214");
        return form;
    }

    /** The same, but for one field. */
    static CircleDraft with(String field, String... values) {
        var form = form();
        form.put(field, List.of(values));
        return CircleDraft.of(form);
    }

    static DraftRules.Case asked(CircleDraft draft) {
        return new DraftRules.Case(draft, Set.of(AINO, MIKKEL, SARA, JONAS, FREJA), false, MONDAY);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
