package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.programme.mentoring.Side;
import tillit.programme.mentoring.Subject;

/** Keys of mentoring that are put together. */
final class MentoringKeys {

    private MentoringKeys() {}

    static Map<String, List<String>> endings() {
        var sides = Arrays.stream(Side.values()).map(Side::word).toList();
        return Map.of(
                "mentoring.as.", sides,
                "mentoring.is.", sides,
                "mentoring.side.", sides,
                "mentoring.subjects.", sides,
                "mentoring.wished.", sides,
                "mentoring.words.", sides,
                "mentoring.subject.", Arrays.stream(Subject.values()).map(Enum::name).toList(),
                "mentoring.mail.",
                        Stream.of("proposed", "off", "ended")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList());
    }
}
