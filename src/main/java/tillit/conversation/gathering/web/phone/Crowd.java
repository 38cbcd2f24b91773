package tillit.conversation.gathering.web.phone;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * Tells a hall from a robot. Thousands behind one address may come in within a minute, and each phone opens its
 * page at once; a robot takes seats that nobody opens. Whoever has {@value #MOST} such seats has to wait.
 */
@Component
class Crowd {

    static final int MOST = 300;

    private static final int REMEMBERED = 20_000;

    private final SequencedMap<PhoneToken, String> unopened = new LinkedHashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();

    /** Before a seat is given: false when this address has taken too many that nobody has opened. */
    synchronized boolean mayJoin(String address) {
        return byAddress.getOrDefault(address, 0) < MOST;
    }

    synchronized void joined(PhoneToken token, String address) {
        if (unopened.put(token, address) == null) byAddress.merge(address, 1, Integer::sum);
        if (unopened.size() > REMEMBERED) opened(unopened.firstEntry().getKey());
    }

    synchronized void opened(PhoneToken token) {
        var address = unopened.remove(token);
        if (address != null)
            byAddress.computeIfPresent(address, (_, some) -> some == 1 ? null : some - 1);
    }
}
