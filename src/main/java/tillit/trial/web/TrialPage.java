package tillit.trial.web;

import java.util.List;
import tillit.shell.Page;
import tillit.trial.Cast;
import tillit.trial.TrialCircles.TrialKey;

/** Whom one can be in the trial, by what they do. */
public record TrialPage(List<Group> groups, List<TrialKey> keys) implements Page {

    /** {@code key} is part of a text key: leaders, members, others. */
    public record Group(String key, List<Cast> people) {}

    static TrialPage of(List<TrialKey> keys) {
        return new TrialPage(
                List.of(
                        new Group("leaders", List.of(Cast.AINO, Cast.MIKKEL)),
                        new Group(
                                "members",
                                List.of(
                                        Cast.SARA,
                                        Cast.JONAS,
                                        Cast.FREJA,
                                        Cast.GORAN,
                                        Cast.LEYLA,
                                        Cast.THOMAS,
                                        Cast.PER,
                                        Cast.IDA)),
                        new Group(
                                "others",
                                List.of(
                                        Cast.BIRGITTA,
                                        Cast.KERSTIN,
                                        Cast.HENRIK,
                                        Cast.MAJKEN,
                                        Cast.SVEN,
                                        Cast.OLLE))),
                keys);
    }
}
