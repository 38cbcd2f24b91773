package tillit.organisation.imports;

import java.util.List;

/**
 * What an import would change, to be read before it is accepted: names of units and people under each heading.
 *
 * @param absences rows of sick leave that are new or others than before
 * @param unled units with people in them that have a manager of their own now and would have none
 */
public record News(Units units, People people, int absences, List<Unled> unled) {

    /** Names of units. */
    public record Units(List<String> come, List<String> ended, List<String> changed) {}

    /**
     * Names of people.
     *
     * @param come are at work who were not
     * @param moved are in another unit than before
     * @param ended are not at work any more
     * @param changed something else: another level or employment, an earlier or a later day
     * @param renamed have another name, address or language
     */
    public record People(
            List<String> come,
            List<String> moved,
            List<String> ended,
            List<String> changed,
            List<String> renamed) {}

    /** {@code people} at work there on the day, in heads. */
    public record Unled(String unit, long people) {}

    public Counts counts() {
        return new Counts(
                units.come.size(),
                units.ended.size(),
                units.changed.size(),
                people.come.size(),
                people.moved.size(),
                people.ended.size(),
                people.changed.size(),
                people.renamed.size(),
                absences);
    }
}
