package tillit.conversation.gathering.web.phone;

import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Wording;
import tillit.shell.Page;

/** The live part of a phone's page: drawn for one when it is loaded, and for all of an audience when it changes. */
public record PhoneRegion(Gathering gathering, Scene scene, Own own, String language)
        implements Page {

    static PhoneRegion of(Phone phone, Own own, String language) {
        var scene = new Scenes(phone.gathering(), phone.room()).of(phone.table().orElse(0));
        return new PhoneRegion(phone.gathering(), scene, own, language);
    }

    public String at(String more) {
        return "/g/" + gathering.code() + more;
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /** What is asked in this step: the organiser's own question, else what the method says. */
    public String ask() {
        var step = scene.now();
        return gathering.question(step.id(), language).orElseGet(() -> say(step.ask()));
    }

    public OwnPart part() {
        return new OwnPart(this);
    }

    public boolean isHost() {
        return scene.table()
                .filter(table -> !table.host().isEmpty() && table.host().equals(own.badge()))
                .isPresent();
    }
}
