package tillit.conversation.method.file;

import static tillit.conversation.method.StepKind.CHOOSE;
import static tillit.conversation.method.StepKind.REVIEW;
import static tillit.conversation.method.StepKind.SCALE;
import static tillit.conversation.method.StepKind.TABLES;
import static tillit.conversation.method.StepKind.VOTE;
import static tillit.conversation.method.StepKind.WORDS;

import java.util.List;
import java.util.Map;
import tillit.conversation.method.Keep;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.Step.Reveal;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Who;
import tillit.conversation.method.Wording;

/** Every key of a method file: the reader reads by this table, and the schema is made from it. */
final class Keys {

    static final Key<String> ID =
            Key.needed(
                    "id",
                    new Name<>(id -> id),
                    "Small letters, digits, hyphens; the file has the same name");
    static final Key<Integer> VERSION =
            Key.needed(
                    "version",
                    new Whole(1, 100_000),
                    "A whole number; raise it when the steps change");
    static final Key<RoomKind> ROOM =
            Key.needed(
                    "room",
                    OneOf.of(RoomKind.class),
                    "sealed: only those in the room can read it. open: anonymous, counted by the server");
    static final Key<Span.FromTo> GROUP =
            Key.needed("group", new Span(1, 10_000), "How many people, from-to, such as 6-12");
    static final Key<List<String>> LANGUAGES =
            Key.needed(
                    "languages",
                    new Languages(),
                    "Such as [sv, da, en]; every text must stand in each of these");
    static final Key<Wording> METHOD_NAME =
            Key.needed("name", new Texts(60, false), "The name of the method");
    static final Key<Wording> ABOUT =
            Key.needed("about", new Texts(1_000, true), "What it is for, one to three sentences");
    static final Key<Map<RoleId, Wording>> ROLES =
            Key.maybe(
                    "roles",
                    new RoleNames(new Texts(40, false)),
                    "Roles that this method hands out");
    static final Key<List<Entries>> STEPS =
            Key.needed("steps", new StepList(), "The steps, in their order");

    static final Key<StepId> STEP_ID =
            Key.needed("id", new Name<>(StepId::new), "A name for the step, unique in the method");
    static final Key<StepKind> KIND =
            Key.needed("kind", OneOf.of(StepKind.class), "What happens in the step");
    static final Key<Numbering> NUMBER =
            Key.maybe(
                    "number",
                    OneOf.of(Numbering.class),
                    "same: goes on under the number before. none: a place without a number. Left out: the next number");
    static final Key<Integer> MINUTES =
            Key.needed("minutes", new Whole(1, 240), "Suggested time, 1–240");
    static final Key<Wording> NAME =
            Key.needed("name", new Texts(24, false), "Two or three words, shown on the dial");
    static final Key<Wording> SAY =
            Key.needed("say", new Texts(4_000, true), "What the conversation leader reads aloud");
    static final Key<Wording> DO =
            Key.needed(
                    "do", new Texts(200, false), "One sentence on the phone: what is asked of you");
    static final Key<Wording> HEAVY =
            Key.maybe("heavy", new Texts(2_000, true), "Help for the leader when it gets heavy");
    static final Key<Who> ACT =
            Key.maybe(
                    "act",
                    new Whom(),
                    "Who writes, speaks, votes, draws or picks here. Left out: everyone");
    static final Key<Who> SEE =
            Key.maybe(
                    "see",
                    new Whom(),
                    "Who sees, while the step goes on, what is given in it. Left out: those who act; in a write step its author");
    static final Key<List<StepId>> READS =
            Key.maybe(
                            "reads",
                            new StepIds(),
                            "Ids of earlier steps whose contributions are on the table here")
                    .neededIn(VOTE, REVIEW, CHOOSE);
    static final Key<Reveal> REVEAL =
            Key.maybe(
                    "reveal",
                    new Revealing(),
                    "at-once; when-all: when all who act and are here have given theirs; or the later step from which everyone sees");
    static final Key<Keep> KEEP =
            Key.maybe(
                    "keep",
                    OneOf.of(Keep.class),
                    "nothing; chest: those who see it may keep it; owner: only the one whose case it is; next: who chose it may, and it comes back next time");
    static final Key<RoleId> GIVES =
            Key.maybe("gives", new Name<>(RoleId::new), "A role that this step hands out");
    static final Key<Integer> EACH =
            Key.maybe("each", new Whole(1, 20), "How many words a person may send, usually 3")
                    .onlyIn(WORDS);
    static final Key<Integer> VOTES =
            Key.maybe("votes", new Whole(1, 5), "How many votes each has, usually 1").onlyIn(VOTE);
    static final Key<Integer> AT_MOST =
            Key.maybe(
                            "at-most",
                            new Whole(1, 10),
                            "How many each (at tables: each table) may give, usually 3")
                    .onlyIn(CHOOSE, TABLES);
    static final Key<Span.FromTo> SIZE =
            Key.maybe("size", new Span(1, 50), "How many sit at a table, from-to, such as 4-8")
                    .onlyIn(TABLES)
                    .neededIn(TABLES);
    static final Key<Integer> FROM =
            Key.maybe("from", new Whole(0, 9), "The lowest number of the scale")
                    .onlyIn(SCALE)
                    .neededIn(SCALE);
    static final Key<Integer> TO =
            Key.maybe("to", new Whole(1, 10), "The highest number of the scale")
                    .onlyIn(SCALE)
                    .neededIn(SCALE);
    static final Key<Wording> LOW =
            Key.maybe("low", new Texts(40, false), "The words at the low end")
                    .onlyIn(SCALE)
                    .neededIn(SCALE);
    static final Key<Wording> HIGH =
            Key.maybe("high", new Texts(40, false), "The words at the high end")
                    .onlyIn(SCALE)
                    .neededIn(SCALE);

    static final List<Key<?>> HEAD =
            List.of(ID, VERSION, ROOM, GROUP, LANGUAGES, METHOD_NAME, ABOUT, ROLES, STEPS);

    static final List<Key<?>> STEP =
            List.of(
                    STEP_ID, KIND, NUMBER, MINUTES, NAME, SAY, DO, HEAVY, ACT, SEE, READS, REVEAL,
                    KEEP, GIVES, EACH, VOTES, AT_MOST, SIZE, FROM, TO, LOW, HIGH);

    /** Where a step stands on the dial when it does not take the next number. */
    enum Numbering {
        SAME,
        NONE
    }

    private Keys() {}
}
