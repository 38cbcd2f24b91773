package tillit.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tillit.trial.Cast;

/** People of Ekhamn, each with a browser of their own. */
final class People implements AutoCloseable {

    private final Browser browser;
    private final String address;
    private final Map<Cast, Device> devices = new LinkedHashMap<>();
    private final List<Device> others = new ArrayList<>();

    People(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    String address() {
        return address;
    }

    /** The person's own browser; they sign in the first time they are asked for. */
    Device of(Cast who) {
        return devices.computeIfAbsent(who, _ -> new Device(browser, address, who, Looks.LIGHT));
    }

    /** One more browser of somebody's, which knows nothing of the first. */
    Device another(Cast who, Looks looks) {
        var device = new Device(browser, address, who, looks);
        others.add(device);
        return device;
    }

    /** What any of their browsers complained of. */
    List<String> complaints() {
        var all = new ArrayList<Device>(devices.values());
        all.addAll(others);
        return all.stream().flatMap(device -> device.complaints().stream()).toList();
    }

    /** They close their pages, and keep what a phone keeps: who is signed in, and their keys. */
    void goHome() {
        devices.values().forEach(Device::goHome);
        others.forEach(Device::close);
        others.clear();
    }

    @Override
    public void close() {
        devices.values().forEach(Device::close);
        others.forEach(Device::close);
    }
}
