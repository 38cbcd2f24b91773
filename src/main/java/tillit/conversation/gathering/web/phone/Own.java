package tillit.conversation.gathering.web.phone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What only one phone shows.
 *
 * @param badge empty in what is sent to many
 * @param given what it has given in the step of now
 * @param typed what stands in the field, when it could not be taken
 * @param error why not
 * @param key of what is given next; empty in what is sent to many: their phones make one each
 */
record Own(String badge, List<Said> given, String typed, Optional<String> error, String key) {

    /** Nobody's in particular. */
    static final Own NOBODYS = new Own("", List.of(), "", Optional.empty(), "");

    static Own of(Phone phone) {
        var given =
                phone.room().state().step().stream()
                        .flatMap(step ->
                                phone
                                        .room()
                                        .state()
                                        .contributions()
                                        .by(phone.seat(), step)
                                        .stream())
                        .map(it -> Said.of(it, phone.room().method()))
                        .toList();
        return new Own(phone.badge(), given, "", Optional.empty(), UUID.randomUUID().toString());
    }

    Own wrong(String typed, String why) {
        return new Own(badge, given, typed, Optional.of(why), key);
    }

    /** What the own ballot is for, or the point on the scale. */
    Set<String> marked() {
        return given.stream()
                .flatMap(mark -> List.of(mark.text().split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
