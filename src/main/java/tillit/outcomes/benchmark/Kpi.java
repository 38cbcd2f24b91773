package tillit.outcomes.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** The key figures of Kolada, the Swedish municipalities' common database, that are about working conditions. */
public enum Kpi {
    /** Employees' sick leave, in percent. */
    SICK_LEAVE("N00090"),
    /** Permanent staff who left, in percent. */
    STAFF_TURNOVER("N00216"),
    /** Sustainable engagement (hållbart medarbetarengagemang), an index 0–100, and its three parts. */
    ENGAGEMENT("U00200"),
    MOTIVATION("U00201"),
    LEADERSHIP("U00202"),
    GOVERNANCE("U00203");

    private final String id;

    Kpi(String id) {
        this.id = id;
    }

    /** Kolada's own: {@code N00090}. */
    public String id() {
        return id;
    }

    /** Empty for all the thousands of others. */
    public static Optional<Kpi> of(String id) {
        return Arrays.stream(values()).filter(kpi -> kpi.id.equals(id)).findFirst();
    }
}
