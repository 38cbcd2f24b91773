package tillit.commons.lesson;

import java.util.Locale;
import java.util.Set;

/** Family names and names of places that are words as well: at the beginning of a sentence they tell nothing. */
final class OrdinaryWords {

    private static final Set<String> WORDS =
            Set.of(
                    ("berg bergen björk björken bro bron by byn bäck bäcken dag dal dalen dam dammen ek eken "
                                    + "falk frisk frost gran granen grund hall hallen hav havet hed hjort hjorth hvid kirk "
                                    + "kron kvist lind linden ljung ljus lund lunden lång moln munk mørk norr nord norra "
                                    + "nygård palm palma park parken rask ravn ren rosen rot rönn sand sjö sjön skog "
                                    + "skogen skov sol solen sommar sommer sten stenen stark stern storm strand stranden "
                                    + "ström sund sundet syd söder södra tall tallen toft torp torpet vang vest viken vik "
                                    + "vind väst västra wall öst östra østre vestre äng ängen alm almen ask asken hägg "
                                    + "häggen hassel hasseln glad modig trygg centrum")
                            .split(" "));

    private OrdinaryWords() {}

    static boolean has(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
