package tillit.organisation.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Organisation;
import tillit.organisation.Person;

/** People whose identity is protected: from the moment that somebody says so, their own name is nowhere. */
@Service
@Transactional
public class ProtectedPeople {

    private final Shields shields;
    private final ImportStore imports;
    private final Organisation organisation;

    ProtectedPeople(Shields shields, ImportStore imports, Organisation organisation) {
        this.shields = shields;
        this.imports = imports;
        this.organisation = organisation;
    }

    /** Their cover names, by code. */
    public Map<String, String> covers() {
        return new TreeMap<>(shields.shield(false).covers());
    }

    /** False when the register knows nobody by that code: then nothing happens, for it may be a slip of the pen. */
    public boolean protect(String code) {
        var codes = new HashSet<>(shields.codes(code));
        if (codes.isEmpty()) return false;
        var found =
                organisation.everybody().stream()
                        .filter(one -> codes.contains(one.code()))
                        .toList();
        codes.add(code);
        protect(codes);
        cover(found);
        return true;
    }

    private void cover(List<Person> found) {
        var shield = shields.shield(false);
        var people = new Change<>(found, found.stream().map(shield::covered).toList());
        organisation.amend(new Amendment(Change.none(), people, Change.none(), Change.none()));
    }

    /** What earlier imports remember, to be undone, is forgotten when it may tell of somebody newly protected. */
    void protect(Set<String> codes) {
        var known = shields.shield(false).covers().keySet();
        var fresh = codes.stream().filter(code -> !known.contains(code)).toList();
        fresh.forEach(code -> shields.protect(code, Shield.coverFor(code)));
        if (!fresh.isEmpty()) imports.forgetAllAmendments();
    }
}
