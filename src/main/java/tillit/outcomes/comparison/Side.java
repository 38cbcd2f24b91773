package tillit.outcomes.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The workplaces on one side of a comparison. */
record Side(List<Course> courses, boolean hasAfter) {

    static Side of(List<Course> courses, boolean hasAfter) {
        return new Side(
                courses.stream().filter(hasAfter ? Course::hasBoth : Course::hasBefore).toList(),
                hasAfter);
    }

    int managers() {
        return (int)
                courses.stream().map(course -> course.workplace().manager()).distinct().count();
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

    /** Empty when fewer than two workplaces have a slope. */
    Optional<Sample> slope() {
        var known = courses.stream().filter(course -> course.slopeBefore().isPresent()).toList();
        return known.size() < 2
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
