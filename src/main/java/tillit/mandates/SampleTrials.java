package tillit.mandates;

/** The door for those who make a municipality to try. */
public interface SampleTrials {

    /** Begins it, and tells nobody. */
    void add(TrialId id, Trials.Plan plan);
}
