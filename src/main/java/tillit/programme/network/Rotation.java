package tillit.programme.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who hosts after whom: the order of joining, round and round. Who has left is passed over. */
record Rotation(List<Member> members) {

    Rotation {
        members = members.stream().sorted(Comparator.comparingLong(Member::number)).toList();
    }

    /** Empty when there is nobody. */
    Optional<Member> after(long number) {
        return members.stream()
                .filter(member -> member.number() > number)
                .findFirst()
                .or(() -> members.stream().findFirst());
    }
}
