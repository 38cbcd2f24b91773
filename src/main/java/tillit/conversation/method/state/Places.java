package tillit.conversation.method.state;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import tillit.conversation.method.SeatId;

/**
 * Who sits at which table in the hall, and who is host there. Nothing here walks from table to table: 6,000 people
 * sit down within a minute.
 *
 * @param byNumber every table of the hall, numbered from 1; none where a step deals its own
 * @param crowds the tables by how many are here, the emptiest first
 * @param hostless tables at which somebody is here and nobody of them is host
 */
public record Places(
        TreePMap<Integer, Place> byNumber,
        PMap<SeatId, Integer> bySeat,
        TreePSet<Crowd> crowds,
        TreePSet<Integer> hostless) {

    public static final Places NONE =
            new Places(TreePMap.empty(), HashTreePMap.empty(), TreePSet.empty(), TreePSet.empty());

    /** How many are here at a table. */
    public record Crowd(int here, int table) implements Comparable<Crowd> {
        @Override
        public int compareTo(Crowd other) {
            return here == other.here
                    ? Integer.compare(table, other.table)
                    : Integer.compare(here, other.here);
        }
    }

    /** Whether the hall has tables at which people sit where they like. */
    public boolean laid() {
        return !byNumber.isEmpty();
    }

    public int tables() {
        return byNumber.size();
    }

    public boolean has(int table) {
        return byNumber.containsKey(table);
    }

    /** The number of the table at which somebody sits. */
    public Optional<Integer> of(SeatId seat) {
        return Optional.ofNullable(bySeat.get(seat));
    }

    public Optional<Place> at(int table) {
        return Optional.ofNullable(byNumber.get(table));
    }

    public boolean isHost(SeatId seat) {
        return of(seat).flatMap(this::at).filter(place -> place.isHost(seat)).isPresent();
    }

    /** Of those with the fewest people here the one with the lowest number; there must be tables. */
    public int emptiest() {
        return crowds.first().table();
    }

    /** Tables at which people wait for a host, lowest number first. */
    public Collection<Integer> withoutHost() {
        return hostless;
    }

    public Places lay(int tables) {
        var more = this;
        for (int table = tables() + 1; table <= tables; table++)
            more = more.put(table, Place.EMPTY);
        return more;
    }

    public Places sit(SeatId seat, int table, boolean isHere) {
        var risen = rise(seat);
        return risen.seat(risen.bySeat.plus(seat, table))
                .put(table, risen.place(table).sit(seat, isHere));
    }

    public Places present(SeatId seat, boolean isHere) {
        return of(seat).map(table -> put(table, place(table).present(seat, isHere))).orElse(this);
    }

    public Places rise(SeatId seat) {
        return of(seat).map(table -> put(table, place(table).rise(seat)).seat(bySeat.minus(seat)))
                .orElse(this);
    }

    public Places host(int table, SeatId by) {
        return put(table, place(table).hosted(by));
    }

    private Place place(int table) {
        return byNumber.getOrDefault(table, Place.EMPTY);
    }

    private Places seat(PMap<SeatId, Integer> seated) {
        return new Places(byNumber, seated, crowds, hostless);
    }

    private Places put(int table, Place now) {
        var before = new Crowd(place(table).here().size(), table);
        var crowded = crowds.minus(before).plus(new Crowd(now.here().size(), table));
        var waiting = now.lacksHost() ? hostless.plus(table) : hostless.minus(table);
        return new Places(byNumber.plus(table, now), bySeat, crowded, waiting);
    }
}
