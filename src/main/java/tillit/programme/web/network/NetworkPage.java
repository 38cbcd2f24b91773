package tillit.programme.web.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.network.Network;
import tillit.programme.network.Turn;
import tillit.shell.Page;

/**
 * A network as one person sees it. Who is not in it sees what it is for and where its people come from, and no names.
 *
 * @param mine whether they are in it
 * @param people in the order in which they host; none for who is not in it
 * @param areas from which its people come
 * @param turn the meeting to come, or whoever is to say when; empty for who is not in it
 * @param hosts whether it is their turn
 * @param form what they may say of it; of use to the host only
 * @param wrong beside which field stands which sentence
 */
public record NetworkPage(
        Network network,
        boolean mine,
        List<Someone> people,
        List<String> areas,
        Optional<Turn> turn,
        boolean hosts,
        MeetingForm form,
        Map<String, String> wrong)
        implements Page {

    /** @param area empty for who is not at work any more */
    public record Someone(String name, Optional<String> area, boolean hosts) {}

    public String path() {
        return "/programmes/" + network.programme() + "/parts/" + network.part().id() + "/network";
    }

    public Optional<String> host() {
        return people.stream().filter(Someone::hosts).map(Someone::name).findFirst();
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
