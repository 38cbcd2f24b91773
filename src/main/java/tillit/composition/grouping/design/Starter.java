package tillit.composition.grouping.design;

/**
 * A first round from which all others follow: everybody moves one step on within their ring, but for some who stay.
 * Two who met are as far apart in their rings as no other two who meet, so nobody meets twice.
 *
 * @param steps as many as there are rounds, and people in each ring
 * @param rings people 0 … steps−1 are the first; who is in none stays
 * @param groups people of each, by number
 */
record Starter(int steps, int rings, int[][] groups) {

    boolean fits(int groups, int size, int rounds) {
        return this.groups.length == groups && this.groups[0].length == size && rounds <= steps;
    }

    int[][] rounds() {
        int[][] all = new int[steps][groups.length * groups[0].length];
        for (int round = 0; round < steps; round++)
            for (int group = 0; group < groups.length; group++)
                for (int person : groups[group]) all[round][moved(person, round)] = group;
        return all;
    }

    private int moved(int person, int steps) {
        int ring = person / this.steps;
        return ring < rings ? ring * this.steps + (person + steps) % this.steps : person;
    }
}
