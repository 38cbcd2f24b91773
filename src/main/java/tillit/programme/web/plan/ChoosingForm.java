package tillit.programme.web.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import tillit.programme.catalogue.Choosing;
import tillit.shell.Typed;

/** How a part is chosen from, as it was typed. */
public record ChoosingForm(String most, String opens, String wave) {

    static ChoosingForm of(Choosing choosing) {
        return new ChoosingForm(
                choosing.most().map(String::valueOf).orElse(""),
                choosing.opens().map(LocalDate::toString).orElse(""),
                choosing.wave() == 0 ? "" : "" + choosing.wave());
    }

    static ChoosingForm typed(MultiValueMap<String, String> typed) {
        return new ChoosingForm(
                Typed.line(typed, "most"), Typed.line(typed, "opens"), Typed.line(typed, "wave"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (!most.isEmpty() && number(most, 1, Choosing.MOST).isEmpty())
            wrong.put("most", "catalogue.wrong.most");
        if (!opens.isEmpty() && Typed.day(opens).isEmpty())
            wrong.put("opens", "programme.wrong.day");
        if (!wave.isEmpty() && number(wave, 0, Choosing.LONGEST_WAVE).isEmpty())
            wrong.put("wave", "catalogue.wrong.wave");
        else if (opens.isEmpty() && days() > 0) wrong.put("opens", "catalogue.wrong.opens");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Choosing choosing() {
        return new Choosing(number(most, 1, Choosing.MOST), Typed.day(opens), days());
    }

    private int days() {
        return number(wave, 0, Choosing.LONGEST_WAVE).orElse(0);
    }

    private static Optional<Integer> number(String text, int least, int most) {
        if (!text.matches("\\d{1,3}")) return Optional.empty();
        return Optional.of(Integer.parseInt(text)).filter(it -> it >= least && it <= most);
    }
}
