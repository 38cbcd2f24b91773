package tillit.composition.scheduling.solving;

import java.util.Arrays;

/** How a board was, to go back to. */
final class Kept {

    private final Board board;
    private final long[] cost;
    private final long[] costs;
    private final int[][] slots;
    private final int[][] rooms;

    /** {@code cost} is put back together with the board. */
    Kept(Board board, long[] cost, int circles) {
        this.board = board;
        this.cost = cost;
        costs = cost.clone();
        slots = new int[circles][];
        rooms = new int[circles][];
        Arrays.setAll(slots, board::slots);
        Arrays.setAll(rooms, board::rooms);
    }

    /** Only what changed is moved. */
    void restore() {
        for (int circle = 0; circle < slots.length; circle++)
            if (isChanged(circle) && board.isPlaced(circle)) board.remove(circle);
        for (int circle = 0; circle < slots.length; circle++)
            if (isChanged(circle) && slots[circle].length > 0)
                board.place(circle, slots[circle], rooms[circle]);
        System.arraycopy(costs, 0, cost, 0, cost.length);
    }

    private boolean isChanged(int circle) {
        return !Arrays.equals(board.slots(circle), slots[circle])
                || !Arrays.equals(board.rooms(circle), rooms[circle]);
    }
}
