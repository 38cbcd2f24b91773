package tillit.commons.lesson;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.commons.lesson.Telltales.Known;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** Says, before anything is told, what in it could lead to somebody. */
@Service
@Transactional(readOnly = true)
public class Warnings {

    private final Organisation organisation;

    Warnings(Organisation organisation) {
        this.organisation = organisation;
    }

    /** By field; a field with nothing to warn of is not among them. */
    public Map<String, List<Telltale>> of(Map<String, String> texts) {
        var words = new HashSet<String>();
        texts.values().forEach(text -> words.addAll(Telltales.words(text)));
        var known =
                new Known(
                        organisation.namesOfFamilies(words),
                        organisation.units(organisation.today()).stream()
                                .map(Unit::name)
                                .distinct()
                                .toList());
        return texts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> Telltales.in(it.getValue(), known)))
                .entrySet()
                .stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
