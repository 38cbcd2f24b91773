package tillit.outcomes.figure;

import tillit.organisation.Level;

/** The part of the organisation that a figure is told for: a set of atoms. */
public sealed interface Scope {

    /** As files and commands write it: {@code area}. */
    String word();

    boolean holds(Atom atom);

    /** All of it. */
    record Organisation() implements Scope {

        @Override
        public String word() {
            return "organisation";
        }

        @Override
        public boolean holds(Atom atom) {
            return true;
        }
    }

    /** One area, whatever the level. */
    record Area(String name) implements Scope {

        @Override
        public String word() {
            return "area";
        }

        @Override
        public boolean holds(Atom atom) {
            return atom.area().equals(name);
        }
    }

    /** The managers of one level, whatever the area. */
    record ManagerLevel(Level level) implements Scope {

        @Override
        public String word() {
            return "level";
        }

        @Override
        public boolean holds(Atom atom) {
            return atom.level().filter(level::equals).isPresent();
        }
    }
}
