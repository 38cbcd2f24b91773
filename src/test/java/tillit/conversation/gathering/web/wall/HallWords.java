package tillit.conversation.gathering.web.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import tillit.conversation.wall.Brick;

/** What four hundred managers of Ekhamn send in, three words each: some words many times, most of them seldom. */
public final class HallWords {

    public static final List<String> SWEDISH =
            words(
                    """
                    tillit, tid, lyssna, samarbete, mod, tydlighet, humor, respekt, närvaro, arbetsro, öppenhet, tid för varandra,
                    trygghet, ansvar, delaktighet, kommunikation, dialog, nyfikenhet, ro, tydliga mål, kollegor, glädje, stöd,
                    mandat, handlingsutrymme, helhetssyn, kunskap, återkoppling, ärlighet, enkelhet, färre rapporter, fika,
                    planering, prioritering, chefsstöd, uthållighet, lugn, rätt bemanning, kontinuitet, medledarskap, lita på,
                    våga fråga, fel är lärande, gemensam bild, brukarfokus, nära beslut, förankring, raka rör, tålamod, energi,
                    omtanke, humor i vardagen, tacksamhet, egen reflektion, pauser, mindre grupper, stabil ledning, framförhållning,
                    kompetens, introduktion, mentorskap, ordning och reda, struktur, flexibilitet, frihet, tillgänglighet,
                    samsyn, likvärdighet, mångfald, rättvisa, engagemang, stolthet, yrkesstolthet, professionalitet, evidens,
                    digitala verktyg som fungerar, färre möten, kortare möten, promenadmöten, tvärgrupper, nätverk, grannhjälp,
                    bekräftelse, beröm, vänlighet, vi, ja, prestigelöshet, ödmjukhet, självkännedom, gränser, återhämtning,
                    sömn, rörelse, musik, skratt, hopp, framtidstro, tro på varandra, kaffe, småprat, sagt och gjort, mod att säga nej,
                    delegering, budget i balans, långsiktighet, hållbarhet, förtroende, insyn, transparens, medborgarfokus,
                    barnens bästa, kvalitet, noggrannhet, snabba svar, mindre kontroll, uppföljning som hjälper, lärande, nytänkande,
                    prova nytt, små steg, uppmuntran, tala väl om varandra, olikheter, generositet, lekfullhet, ljus, luft
                    """);

    public static final List<String> DANISH =
            words(
                    """
                    tillid, tid, samarbejde, at lytte, mod, tydelighed, humor, respekt, nærvær, arbejdsro, åbenhed, tid til hinanden,
                    tryghed, ansvar, medbestemmelse, kommunikation, dialog, nysgerrighed, ro, klare mål, kolleger, glæde, støtte,
                    mandat, råderum, helhedssyn, viden, feedback, ærlighed, enkelhed, færre skemaer, kaffe, planlægning,
                    prioritering, sparring, udholdenhed, faglighed, kontinuitet, medledelse, turde spørge, læring af fejl,
                    fælles billede, borgeren i centrum, korte veje, tålmodighed, energi, omsorg, hygge, taknemmelighed,
                    egen refleksion, pauser, mindre grupper, stabil ledelse, kompetencer, intro, mentorer, orden, struktur,
                    fleksibilitet, frihed, tilgængelighed, lighed, mangfoldighed, retfærdighed, engagement, stolthed, færre møder,
                    gåmøder, netværk, anerkendelse, ros, venlighed, vi, ja, ydmyghed, grænser, restitution, søvn, bevægelse, latter,
                    håb, sagt og gjort, mod til at sige nej, uddelegering, langsigtethed, bæredygtighed, fortrolighed, indsigt,
                    kvalitet, hurtige svar, mindre kontrol, nytænkning, små skridt, forskellighed, gavmildhed, lys, luft
                    """);

    private HallWords() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split(",\\s+"));
    }

    /** The same each time: {@code count} words sent one after the other, the first of the list the most. */
    public static List<String> sent(List<String> words, int count) {
        var dice = new Random(17);
        var sent = new ArrayList<String>();
        for (int i = 0; i < count; i++)
            sent.add(words.get((int) (words.size() * Math.pow(dice.nextDouble(), 2.2))));
        return sent;
    }

    /** The wall after these: what at least two have sent, in the order in which words first came. */
    public static List<Brick> bricks(List<String> sent) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        for (var word : sent) counts.merge(word, 1, Integer::sum);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> brick(entry.getKey(), entry.getValue()))
                .toList();
    }

    public static Brick brick(String word, int count) {
        return new Brick(word, word, count, false, List.of(word));
    }
}
