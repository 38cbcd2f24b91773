package tillit.composition.scheduling.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.scheduling.Appointment;
import tillit.composition.scheduling.Timetable;

/** Which circle meets when and in which room, and what that leaves open for the others. */
final class Board {

    private final Ground ground;
    private final int[][] slots;
    private final int[][] rooms;

    /** By circle and slot: how many meetings of its kin are going on. By room and slot: how many meetings are. */
    private final int[][] kinMeets;

    private final int[][] inRoom;

    Board(Ground ground) {
        this.ground = ground;
        slots = new int[ground.circles()][0];
        rooms = new int[ground.circles()][0];
        kinMeets = new int[ground.circles()][ground.slots.size()];
        inRoom = new int[ground.demand.rooms().size()][ground.slots.size()];
    }

    boolean isPlaced(int circle) {
        return slots[circle].length > 0;
    }

    int[] slots(int circle) {
        return slots[circle];
    }

    boolean isOpen(int circle, int slot) {
        return kinMeets[circle][slot] == 0
                && ground.canSomebody(circle, slot)
                && (inRoom.length == 0 || hasRoom(circle, slot));
    }

    private boolean hasRoom(int circle, int slot) {
        for (int room : ground.rooms[circle]) if (isFree(room, slot)) return true;
        return false;
    }

    private boolean isFree(int room, int slot) {
        return inRoom[room][slot] == 0 && !ground.taken[room][slot];
    }

    /** All slots must be open. */
    void place(int circle, int[] row) {
        slots[circle] = row;
        rooms[circle] = Arrays.stream(row).map(slot -> room(circle, row, slot)).toArray();
        count(circle, 1);
    }

    void place(int circle, int[] row, int[] itsRooms) {
        slots[circle] = row;
        rooms[circle] = itsRooms;
        count(circle, 1);
    }

    /** The same room each time as far as it goes, and of two such the smaller. */
    private int room(int circle, int[] row, int slot) {
        int best = Appointment.NO_ROOM;
        long most = -1;
        for (int room : ground.rooms[circle]) {
            if (!isFree(room, slot)) continue;
            long free = IntStream.of(row).filter(other -> isFree(room, other)).count();
            if (free > most || (free == most && seats(room) < seats(best))) best = room;
            most = Math.max(most, free);
        }
        return best;
    }

    private int seats(int room) {
        return ground.demand.rooms().get(room).seats();
    }

    void remove(int circle) {
        count(circle, -1);
        slots[circle] = new int[0];
        rooms[circle] = new int[0];
    }

    private void count(int circle, int one) {
        for (int meeting = 0; meeting < slots[circle].length; meeting++)
            for (int slot : ground.overlaps[slots[circle][meeting]]) {
                for (int kin : ground.kin[circle]) kinMeets[kin][slot] += one;
                int room = rooms[circle][meeting];
                if (room != Appointment.NO_ROOM) inRoom[room][slot] += one;
            }
    }

    /** Whether the meetings of one that has its row keep the other from the row that it wants. */
    boolean standsInTheWay(int placed, int wanting, boolean[] wanted) {
        boolean kin = IntStream.of(ground.kin[placed]).anyMatch(one -> one == wanting);
        boolean rooms = inRoom.length > 0;
        for (int its : slots[placed])
            for (int slot : ground.overlaps[its])
                if (wanted[slot] && (kin || (rooms && !hasRoom(wanting, slot)))) return true;
        return false;
    }

    int[] rooms(int circle) {
        return rooms[circle];
    }

    Timetable timetable() {
        List<List<Appointment>> rows = new ArrayList<>();
        for (int circle = 0; circle < slots.length; circle++) {
            List<Appointment> row = new ArrayList<>();
            for (int meeting = 0; meeting < slots[circle].length; meeting++)
                row.add(
                        new Appointment(
                                ground.slots.get(slots[circle][meeting]), rooms[circle][meeting]));
            rows.add(row);
        }
        return new Timetable(rows);
    }
}
