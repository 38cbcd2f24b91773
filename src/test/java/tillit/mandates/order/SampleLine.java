package tillit.mandates.order;

import java.util.Optional;
import tillit.mandates.MandateId;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Together;

/** A line of which a test says what matters to it. */
public record SampleLine(MandateId id, String decision, Holder holder, String covers) {

    public static SampleLine of(String decision, Holder holder) {
        return new SampleLine(MandateId.random(), decision, holder, "");
    }

    public SampleLine covering(String words) {
        return new SampleLine(id, decision, holder, words);
    }

    public Line line() {
        return new Line(
                id,
                "4.12",
                "Personal",
                decision,
                covers,
                Kind.ORDINARY,
                holder,
                Together.ALONE,
                "",
                PassOn.NO,
                "",
                "Nämnden, varje månad",
                Optional.empty(),
                "sv");
    }
}
