package tillit.bench;

/** What some frames have cost, in microseconds of a server's processor. */
record HallCost(double micros, double frames) {

    static final HallCost NOTHING = new HallCost(0, 0);

    HallCost plus(HallCost more) {
        return new HallCost(micros + more.micros, frames + more.frames);
    }

    double aFrame() {
        return micros / frames;
    }
}
