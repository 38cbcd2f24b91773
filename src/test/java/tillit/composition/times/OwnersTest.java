package tillit.composition.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnersTest {

    @Test
    void addresses_are_given_back_as_calendars_compare_them() {
        var owners = new Owners();
        owners.add("Aino Lindqvist", "aino");
        owners.addAddress("Aino.Lindqvist@ekhamn.example", "aino");
        owners.add("Eken", "room");

        assertThat(owners.addressesOf("aino")).containsExactly("aino.lindqvist@ekhamn.example");
        assertThat(owners.addressesOf("room")).isEmpty();
    }
}
