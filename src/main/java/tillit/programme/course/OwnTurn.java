package tillit.programme.course;

/**
 * How one person stands at an occasion; who else is there is nothing to them.
 *
 * @param taken how many have said that they come
 * @param number of this person among them, from 1; 0 of who has not said so
 * @param attended whether they have said that they are there
 */
public record OwnTurn(Occasion occasion, int taken, int number, boolean attended) {

    public boolean isIn() {
        return number > 0 && !occasion.calledOff();
    }

    public boolean isPlaced() {
        return isIn() && number <= occasion.places();
    }

    /** How many are before them, themself included; 0 of who does not wait. */
    public int turn() {
        return isIn() ? Math.max(0, number - occasion.places()) : 0;
    }

    public int free() {
        return Math.max(0, occasion.places() - taken);
    }
}
