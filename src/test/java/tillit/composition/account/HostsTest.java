package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Placement;

class HostsTest {

    private final Hall hall = Hall.of(3);

    @Test
    void a_table_with_nobody_who_can_has_no_host() {
        var hosts = hosts(hall.seated("Aino Mikkel | Sara Freja | Jonas Per"));
        assertThat(hosts.at(0, 2)).isEmpty();
    }

    @Test
    void the_one_who_can_is_the_host() {
        var hosts = hosts(hall.seated("Aino Jonas | Sara Per | Mikkel Ida"));
        assertThat(hosts.at(0, 0)).isEqualTo(OptionalInt.of(hall.person("Aino")));
        assertThat(hosts.at(0, 1)).isEqualTo(OptionalInt.of(hall.person("Sara")));
    }

    @Test
    void nobody_is_host_twice_while_another_could_be_once() {
        // Taken one by one, Aino and Sara are chosen first, and the third gathering would find Aino
        // only.
        var hosts =
                hosts(
                        hall.seated(
                                "Aino Mikkel | Jonas Per | Göran Ida",
                                "Aino Sara | Jonas Per | Göran Ida",
                                "Aino Per | Jonas Thomas | Göran Ida"));
        assertThat(named(hosts, 3)).doesNotHaveDuplicates().hasSize(3);
    }

    private static List<Integer> named(Hosts hosts, int gatherings) {
        List<Integer> all = new ArrayList<>();
        for (int gathering = 0; gathering < gatherings; gathering++)
            for (int group = 0; group < 3; group++) hosts.at(gathering, group).ifPresent(all::add);
        return all;
    }

    private Hosts hosts(Placement placement) {
        return new Hosts(
                placement,
                person -> hall.brief().people().member(person).value("host").equals("yes"));
    }
}
