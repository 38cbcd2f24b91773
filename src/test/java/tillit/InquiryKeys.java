package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tillit.programme.inquiry.OwnSurvey;

/** Keys of surveys that are put together. */
final class InquiryKeys {

    private InquiryKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "inquiry.need.", IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList(),
                "inquiry.own.", Arrays.stream(OwnSurvey.Stage.values()).map(Enum::name).toList());
    }
}
