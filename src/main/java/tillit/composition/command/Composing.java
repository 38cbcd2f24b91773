package tillit.composition.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tillit.composition.Wording;
import tillit.composition.file.ReportFile;
import tillit.composition.file.ResultFile;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.InTheWay;
import tillit.composition.grouping.solving.Outcome;

/** Composes, or checks, what the files say, and says how it went. */
final class Composing {

    private static final int KEPT = 0;
    private static final int IMPOSSIBLE = 3;
    private static final int NOT_KEPT = 4;

    private final Wish wish;
    private final PrintStream out;
    private final Given given;
    private final Brief brief;
    private final Wording wording;

    Composing(Wish wish, PrintStream out) {
        this.wish = wish;
        this.out = out;
        var words = new EnglishWords();
        given = new Given(wish, words);
        brief = given.brief();
        wording = new Wording(words, brief);
    }

    int run() throws IOException {
        return wish.check().isPresent() ? check(wish.check().get()) : compose();
    }

    private int check(Path file) throws IOException {
        var placement = given.result(file, brief);
        var check = Check.of(brief, placement);
        report(new ReportFile(brief, wording).checked(check, groups(placement)));
        return say(check, placement);
    }

    private int compose() throws IOException {
        var progress = new ProgressLine(System.err, System::nanoTime);
        return switch (Composer.compose(brief, Optional.empty(), wish.effort(), progress)) {
            case Outcome.CannotBe(var reasons) -> cannotBe(reasons);
            case Outcome.Composed composed -> composed(composed);
        };
    }

    private int cannotBe(List<Impossible> reasons) throws IOException {
        report(new ReportFile(brief, wording).impossible(reasons));
        new Spoken(wording, out).say(reasons);
        return IMPOSSIBLE;
    }

    private int composed(Outcome.Composed composed) throws IOException {
        var placement = composed.placement();
        var effort = wish.effort();
        write(wish.out(), ResultFile.text(brief.people(), placement));
        report(
                new ReportFile(brief, wording)
                        .made(composed.spent(), effort.seed(), effort.steps())
                        .checked(composed.check(), groups(placement)));
        int code = say(composed.check(), placement);
        if (code == NOT_KEPT) sayWhatIsInTheWay(placement, effort);
        return code;
    }

    /** Takes at most as long again as what was asked for. */
    private void sayWhatIsInTheWay(Placement placement, Effort effort) {
        System.err.println("looking for what stands in the way …");
        new Spoken(wording, out).without(InTheWay.among(brief, placement, effort));
    }

    private int say(Check check, Placement placement) {
        var spoken = new Spoken(wording, out);
        spoken.say(check);
        var layout = Layout.of(brief, placement);
        check.standings().forEach(standing -> spoken.note(standing.rule().remarks(layout)));
        return check.isKept() ? KEPT : NOT_KEPT;
    }

    private void report(String text) throws IOException {
        write(wish.json(), text);
    }

    private static void write(Optional<Path> file, String text) throws IOException {
        if (file.isPresent()) Files.writeString(file.get(), text);
    }

    private static int groups(Placement placement) {
        return placement.groups(0);
    }
}
