package tillit.composition.web.place;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.composition.CompositionId;
import tillit.composition.desk.Seated;
import tillit.shell.Frame;

/** Somebody's own place, with whom they share it, and why. */
@Controller
class PlaceController {

    private final PlaceView view;

    PlaceController(PlaceView view) {
        this.view = view;
    }

    @Allowed(value = Seated.SEATED, of = "composition")
    @GetMapping("/compositions/{composition}/place")
    PlacePage show(
            @PathVariable UUID composition, @AuthenticationPrincipal SignedIn me, Frame frame) {
        return view.page(new CompositionId(composition), me.id(), frame.locale());
    }
}
