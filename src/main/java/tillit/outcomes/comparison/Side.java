package tillit.outcomes.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tillit.outcomes.publication.Publication;

/** The workplaces on one side of a comparison. */
record Side(List<Course> courses, boolean hasAfter) {

    static Side of(List<Course> courses, boolean hasAfter) {
        return new Side(
                courses.stream().filter(hasAfter ? Course::hasBoth : Course::hasBefore).toList(),
                hasAfter);
    }

    int managers() {
        return managers(courses);
    }

    /** Distinct persons. */
    private static int managers(List<Course> of) {
        return (int) of.stream().map(course -> course.workplace().manager()).distinct().count();
    }

    int size() {
        return courses.size();
    }

    Group told() {
        return new Group(
                managers(),
                size(),
                before().mean(),
                hasAfter ? OptionalDouble.of(after().mean()) : OptionalDouble.empty());
    }

    Sample before() {
        return Sample.of(courses, this::weight, course -> course.before().percent());
    }

    private Sample after() {
        return Sample.of(courses, this::weight, course -> course.after().percent());
    }

    Sample change() {
        return Sample.of(courses, this::weight, Course::change);
    }

    /** Empty when those with a slope are led by fewer than five: then it would be theirs. */
    Optional<Sample> slope() {
        var known = courses.stream().filter(course -> course.slopeBefore().isPresent()).toList();
        return managers(known) < Publication.FEWEST_MANAGERS
                ? Optional.empty()
                : Optional.of(
                        Sample.of(
                                known,
                                course -> course.before().of(),
                                course -> course.slopeBefore().orElseThrow()));
    }

    private double weight(Course course) {
        return hasAfter ? course.weightOfChange() : course.before().of();
    }
}
