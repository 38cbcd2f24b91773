package tillit.conversation.room.web.methods;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.room.MethodShelf;

/** All methods, and each as a card. */
@Controller
class MethodController {

    private final MethodShelf shelf;

    MethodController(MethodShelf shelf) {
        this.shelf = shelf;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/methods")
    MethodsPage all() {
        return new MethodsPage(shelf.all());
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/methods/{method}")
    MethodPage show(@PathVariable String method) {
        if (!shelf.has(method)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new MethodPage(shelf.method(method));
    }
}
