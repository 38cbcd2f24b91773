package tillit.trial;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.Right;
import tillit.access.Roles;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Organisation;

/** Peoples an empty Tillit with Ekhamn, before the first page is asked for: all of it or nothing. */
@Component
@Order(0)
@ConditionalOnProperty("tillit.trial")
class Seeding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final Organisation organisation;
    private final Roles roles;

    Seeding(Organisation organisation, Roles roles) {
        this.organisation = organisation;
        this.roles = roles;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!organisation.isEmpty()) return;
        var ekhamn = Ekhamn.make();
        organisation.amend(
                new Amendment(
                        Change.adding(ekhamn.units()),
                        Change.adding(ekhamn.people()),
                        Change.adding(ekhamn.positions()),
                        Change.adding(new SickLeave(ekhamn.units(), ekhamn.positions()).rows())));
        roles.give(Cast.BIRGITTA.id(), Right.PROGRAMME_LEAD);
        roles.give(Cast.MAJKEN.id(), Right.SAFETY_REPRESENTATIVE);
        roles.give(Cast.SVEN.id(), Right.ADMINISTRATOR);
        LOG.info(
                "Ekhamn is settled: {} people, {} units, {} positions",
                ekhamn.people().size(),
                ekhamn.units().size(),
                ekhamn.positions().size());
    }
}
