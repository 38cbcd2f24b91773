package tillit.browser;

import static tillit.trial.Cast.BIRGITTA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Pictures of who sits with whom: the leaders' day that the trial has ready. */
record CompositionPictures(Album album, People people) {

    void take() {
        phone();
        desk();
    }

    private void phone() {
        var phone = people.of(BIRGITTA).page(390, 844);
        var result = result(phone);
        album.both("composition-result-phone-sv", phone);
        phone.navigate(result + "/weave");
        album.both("composition-weave-phone-sv", phone);
        phone.close();
    }

    private void desk() {
        var desk = people.of(BIRGITTA).page(1280, 900);
        desk.navigate("/compositions/new");
        album.light("composition-new-desk-sv", desk);
        var result = result(desk);
        album.both("composition-result-desk-sv", desk);
        desk.navigate(result + "/weave");
        album.both("composition-weave-desk-sv", desk);
        desk.navigate(result.replaceAll("/states/.*", ""));
        album.light("composition-rules-desk-sv", desk);
        desk.close();
    }

    /** The address of the day's result. */
    private static String result(Page page) {
        page.navigate("/compositions");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chefsdagarna 2027"))
                .first()
                .click();
        page.navigate(page.url().replaceAll("^https?://[^/]+", "") + "/states");
        return page.url().replaceAll("^https?://[^/]+", "");
    }
}
