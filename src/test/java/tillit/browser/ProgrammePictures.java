package tillit.browser;

import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import tillit.trial.Cast;

/** Pictures of a programme: two years as Birgitta lays them out, and what is each person’s own of them. */
record ProgrammePictures(Album album, People people) {

    private static final Pattern ITS_PAGE = Pattern.compile("/programmes/[0-9a-f-]{36}$");

    void take() {
        var desk = people.of(BIRGITTA).page(1280, 900);
        desk.navigate("/programmes/new");
        album.light("programme-templates-desk-sv", desk);
        var path = begun(desk);
        gathers(desk);
        desk.navigate(path);
        desk.click("form[action$=announcement] button");
        desk.navigate(path);
        album.both("programme-desk-sv", desk);
        desk.navigate(path + "/people?q=an");
        album.light("programme-people-desk-sv", desk);
        desk.close();
        own(SARA, path, "sv");
        own(MIKKEL, path, "da");
    }

    private static String begun(Page page) {
        page.navigate("/programmes/new?template=kalundborg");
        page.fill("#name", "Tillit i Ekhamn");
        page.click("form.making > button");
        page.waitForURL(ITS_PAGE);
        return URI.create(page.url()).getPath();
    }

    /** The first gathering has a day. */
    private static void gathers(Page page) {
        page.click(".parts a >> nth=2");
        page.click("a[href$=occasions]");
        page.fill("#place", "Stadshuset, stora salen");
        page.fill("#places", "200");
        page.click("form.making > button");
        page.waitForSelector("main ul.list li");
    }

    private void own(Cast who, String path, String language) {
        var phone = people.of(who).page(390, 844);
        phone.navigate(path + "/mine");
        album.both("programme-mine-phone-" + language, phone);
        phone.close();
    }
}
