package tillit.obstacles.web;

import java.util.List;
import java.util.Optional;
import tillit.mandates.Deciding;
import tillit.shell.Page;

/**
 * Before it is sent: is it one of these, and who may decide it?
 *
 * @param similar open ones that may be the same
 * @param asks whether one can look for it in an order of delegation
 * @param mandates lines of it in which the words are found
 * @param first who has it when one does not know
 * @param circle the name of the one for which it is written
 */
public record LookingPage(
        RaisingForm form,
        List<ObstacleLine> similar,
        boolean asks,
        List<Deciding.Known> mandates,
        Optional<String> first,
        Optional<String> circle)
        implements Page {}
