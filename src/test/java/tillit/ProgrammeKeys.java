package tillit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.organisation.Level;
import tillit.programme.course.HowFar;
import tillit.programme.course.Refused;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Kind;

/** Keys of programmes that are put together. */
final class ProgrammeKeys {

    private ProgrammeKeys() {}

    static Map<String, List<String>> endings() {
        var all = new HashMap<>(VisitKeys.endings());
        all.putAll(MentoringKeys.endings());
        all.putAll(InquiryKeys.endings());
        all.putAll(DocumentKeys.endings());
        all.putAll(FoundationKeys.endings());
        all.putAll(ObstacleKeys.endings());
        all.putAll(MandateKeys.endings());
        all.putAll(LessonKeys.endings());
        all.putAll(own());
        return all;
    }

    private static Map<String, List<String>> own() {
        return Map.of(
                "occasion.mail.",
                        Stream.of("placed", "waiting", "up", "left", "moved", "off", "taken")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList(),
                "occasion.refused.", names(Refused.values()),
                "participants.how.", names(HowFar.values()),
                "participants.is.", names(HowFar.values()),
                "programme.breadth.", names(Breadth.values()),
                "programme.kind.", names(Kind.values()),
                "programme.level.",
                        Stream.concat(names(Level.values()).stream(), Stream.of("EMPLOYEE"))
                                .toList(),
                "programme.who.", List.of("1", "2", "3", "employees", "managers", "all"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
