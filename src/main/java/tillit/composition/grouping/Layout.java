package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The room before anybody sits in it: how many groups there are, of which kind, and who comes when. A kind is a value
 * of the column that a group is {@link Frame#within}; where there is none, all are of kind 0.
 */
public final class Layout {

    private final Brief brief;
    private final Attendance attendance;
    private final Pins pins;
    private final int[] kindOfPerson;
    private final GroupCounts counts;
    private final int[] kindOfGroup;
    private final List<Impossible> impossible;

    private Layout(Brief brief) {
        this.brief = brief;
        attendance = new Attendance(brief);
        pins = new Pins(brief);
        kindOfPerson = kinds(brief);
        counts = new GroupCounts(brief, attendance, kindOfPerson);
        boolean mentors = isOneForEachMentor();
        kindOfGroup = mentors ? ofMentors() : counts.best().map(Layout::one).orElse(new int[0]);
        impossible = mentors ? List.of() : counts.impossible();
    }

    private Layout(Layout usual, int... kindOfGroup) {
        brief = usual.brief;
        attendance = usual.attendance;
        pins = usual.pins;
        kindOfPerson = usual.kindOfPerson;
        counts = usual.counts;
        this.kindOfGroup = kindOfGroup;
        impossible = List.of();
    }

    private boolean isOneForEachMentor() {
        return brief.frame().form() == Form.MENTORS
                && brief.frame().leading().isPresent()
                && brief.frame().groups().isEmpty();
    }

    /** Some may stay empty: whether there is room for all depends on who may have whom. */
    private int[] ofMentors() {
        return leaders().stream().mapToInt(mentor -> kindOfPerson[mentor]).toArray();
    }

    /** One kind after another, so many groups of each. */
    private static int[] one(int... counts) {
        return IntStream.range(0, counts.length)
                .flatMap(kind -> IntStream.generate(() -> kind).limit(counts[kind]))
                .toArray();
    }

    /** The same people with so many groups of each kind. */
    Layout with(int... numbers) {
        return new Layout(this, one(numbers));
    }

    /** How many groups there could be. */
    GroupCounts counts() {
        return counts;
    }

    /** There is no other number of groups that the sizes allow, or that was asked for. */
    boolean isOnly() {
        return isOneForEachMentor() || !impossible.isEmpty();
    }

    /** Whether the sizes allow so many groups, and they are as many as asked for. */
    public boolean isAllowed() {
        if (isOneForEachMentor()) return groups() == leaders().size();
        int[] numbers = new int[kinds()];
        for (int kind : kindOfGroup) numbers[kind]++;
        return counts.allows(numbers);
    }

    /** When no number of groups does, there are none and {@link #impossible} says why. */
    public static Layout of(Brief brief) {
        return new Layout(brief);
    }

    /** The room that this placement was made for: somebody else may have made more groups, or fewer, than we would. */
    public static Layout of(Brief brief, Placement placement) {
        var usual = of(brief);
        return usual.fits(placement) ? usual : new Layout(usual, usual.kindsIn(placement));
    }

    private boolean fits(Placement placement) {
        return placement.groups(0) == groups()
                && IntStream.range(0, groups()).allMatch(group -> fits(placement, group));
    }

    private boolean fits(Placement placement, int group) {
        var members = placement.members(0, group);
        return members.isEmpty()
                || members.stream().anyMatch(person -> kindOf(person) == kindOfGroup(group));
    }

    private int[] kindsIn(Placement placement) {
        return IntStream.range(0, placement.groups(0))
                .map(group ->
                        placement.members(0, group).stream()
                                .mapToInt(this::kindOf)
                                .findFirst()
                                .orElse(0))
                .toArray();
    }

    private static int[] kinds(Brief brief) {
        if (brief.frame().within().isEmpty()) return new int[brief.people().size()];
        var column = new Column(brief.people(), brief.frame().within().get());
        return IntStream.range(0, brief.people().size()).map(p -> column.of(p) + 1).toArray();
    }

    public int gatherings() {
        return brief.frame().gatherings();
    }

    /** The same number at each gathering. */
    public int groups() {
        return kindOfGroup.length;
    }

    public int kindOfGroup(int group) {
        return kindOfGroup[group];
    }

    public int kindOf(int person) {
        return kindOfPerson[person];
    }

    /** One more than the highest; a kind may be nobody's. */
    public int kinds() {
        return Arrays.stream(kindOfPerson).max().orElse(0) + 1;
    }

    public List<Integer> groupsOfKind(int kind) {
        return IntStream.range(0, groups()).filter(g -> kindOfGroup[g] == kind).boxed().toList();
    }

    /** Whether this person takes part in this gathering, from 0. */
    public boolean isThere(int gathering, int person) {
        return attendance.isThere(gathering, person);
    }

    /** Everybody who takes part in the gathering and is of the kind. */
    public List<Integer> there(int gathering, int kind) {
        List<Integer> all = new ArrayList<>();
        for (int person = 0; person < kindOfPerson.length; person++)
            if (kindOfPerson[person] == kind && isThere(gathering, person)) all.add(person);
        return all;
    }

    /** All who are to be put into groups, by kind and gathering; without those for whom there is no group. */
    public List<Crowd> crowds() {
        List<Crowd> all = new ArrayList<>();
        for (int kind = 0; kind < kinds(); kind++) {
            int groups = groupsOfKind(kind).size();
            for (int gathering = 0; groups > 0 && gathering < gatherings(); gathering++)
                all.add(new Crowd(gathering, kind, there(gathering, kind), groups));
        }
        return all;
    }

    /** All seats of members in the gathering. */
    public int seats(int gathering) {
        return (int)
                IntStream.range(0, kindOfPerson.length).filter(p -> isThere(gathering, p)).count();
    }

    /** All seats of all gatherings, also of those who lead. */
    public long allSeats() {
        long leading = (long) gatherings() * groups() * leadersOfEach();
        return leading + IntStream.range(0, gatherings()).mapToLong(this::seats).sum();
    }

    /** How many lead a group, 0 when groups lead themselves. */
    public int leadersOfEach() {
        return brief.frame().leading().map(Frame.Leading::number).orElse(0);
    }

    /** The group somebody must sit in, from 0, or {@link Placement#NOWHERE} for wherever it fits. */
    public int pinned(int gathering, int person) {
        return pins.group(gathering, person);
    }

    /** Those who can lead, by number; none when groups lead themselves. */
    public List<Integer> leaders() {
        return attendance.leaders();
    }

    public List<Impossible> impossible() {
        return impossible;
    }
}
