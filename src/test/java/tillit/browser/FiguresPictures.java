package tillit.browser;

import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;

import tillit.trial.Cast;

/** Pictures of the organisation and its key figures. */
record FiguresPictures(Album album, People people) {

    void take() {
        figures("sv", BIRGITTA);
        figures("da", FREJA);
        var desk = people.of(BIRGITTA).page(1280, 900);
        desk.navigate("/organisation");
        album.light("organisation-desk-sv", desk);
        desk.navigate("/figures/board");
        album.light("figures-board-desk-sv", desk);
        desk.navigate("/imports");
        album.light("imports-desk-sv", desk);
        desk.close();
    }

    private void figures(String language, Cast reader) {
        var phone = people.of(reader).page(390, 844);
        phone.navigate("/figures");
        album.both("figures-phone-" + language, phone);
        phone.close();
        var desk = people.of(reader).page(1280, 900);
        desk.navigate("/figures");
        album.both("figures-desk-" + language, desk);
        desk.close();
    }
}
