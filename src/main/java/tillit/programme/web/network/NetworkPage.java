package tillit.programme.web.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.conversation.OpenGatherings;
import tillit.programme.network.Meeting;
import tillit.programme.network.Network;
import tillit.programme.network.Rhythm;
import tillit.programme.network.Turn;
import tillit.shell.Page;

/**
 * A network as one person sees it. Who is not in it sees what it is for and where its people come from, and no names.
 *
 * @param mine whether they are in it
 * @param over whether its programme is over
 * @param people in the order in which they host; none for who is not in it
 * @param areas from which its people come
 * @param turn the meeting to come, or whoever is to say when; empty for who is not in it
 * @param hosting what this person may do of that turn
 * @param methods by which one may talk
 * @param alongside what others put on its page; none for who is not in it
 * @param form what the host may say of it
 * @param wrong beside which field stands which sentence
 */
public record NetworkPage(
        Network network,
        boolean mine,
        boolean over,
        List<Someone> people,
        List<String> areas,
        Optional<Turn> turn,
        Own hosting,
        List<OpenGatherings.Known> methods,
        List<Page> alongside,
        MeetingForm form,
        Map<String, String> wrong)
        implements Page {

    /** @param area empty for who is not at work any more */
    public record Someone(String name, Optional<String> area, boolean hosts) {}

    /**
     * @param hosts whether it is their turn
     * @param passes whether they may pass it on for a host who has been silent
     * @param opens whether they may open the talk by the method of today
     * @param door where one comes in to that talk; empty until it is open
     */
    public record Own(boolean hosts, boolean passes, boolean opens, Optional<String> door) {}

    public String path() {
        return "/networks/" + network.id();
    }

    public boolean hosts() {
        return hosting.hosts();
    }

    public Optional<String> host() {
        return people.stream().filter(Someone::hosts).map(Someone::name).findFirst();
    }

    /** Empty when they just talk, or the method is there no more. */
    public Optional<OpenGatherings.Known> method() {
        return turn.flatMap(Turn::meeting)
                .flatMap(Meeting::method)
                .flatMap(id -> methods.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    public Rhythm rhythm() {
        return Rhythm.near(network.charter().weeks());
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
