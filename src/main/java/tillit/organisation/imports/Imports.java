package tillit.organisation.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.RegisterMoved;
import tillit.table.Table;

/** Takes files in: first looks at what they would change, then, when somebody says so, changes it, all or nothing. */
@Service
public class Imports {

    /** So long are files kept that nobody accepts. */
    static final Duration FILES_KEPT = Duration.ofDays(1);

    /** So long can the newest import be undone. */
    public static final Duration CAN_BE_UNDONE = Duration.ofDays(30);

    private static final int REMEMBERED = 4;

    private final ImportStore store;
    private final Sources sources;
    private final Shields shields;
    private final ProtectedPeople hidden;
    private final Works works;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String language;

    /** What was found out, of the last few; another server, or this one started anew, finds it out again. */
    private final Map<Import, Study> studies =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Import, Study> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    Imports(
            ImportStore store,
            Sources sources,
            Shields shields,
            ProtectedPeople hidden,
            Works works,
            Organisation organisation,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${tillit.language}") String language) {
        this.store = store;
        this.sources = sources;
        this.shields = shields;
        this.hidden = hidden;
        this.works = works;
        this.organisation = organisation;
        this.transaction = transaction;
        this.clock = clock;
        this.language = language;
    }

    /** Keeps the files for a day; nothing else happens until somebody looks. */
    public ImportId give(PersonId by, List<GivenFile> files) {
        return transaction.execute(_ -> store.add(by, files));
    }

    public Optional<Import> find(ImportId id) {
        return store.find(id);
    }

    /** The newest first, at most a hundred. */
    public List<Import> all() {
        return store.all();
    }

    /** Where it is; begins to study it when nobody has. */
    public Look look(Import given) {
        if (given.acceptedAt().isPresent()) return new Look.Done();
        if (works.hasFailed(given.id())) return new Look.Failed();
        var study = studies.get(given);
        var running = works.isRunning(given.id());
        if (!running && study != null && study.version() == organisation.version())
            return new Look.Studied(study);
        return new Look.Working(works.begin(given.id(), progress -> study(given, progress)));
    }

    private void study(Import given, Progress progress) {
        var version = organisation.version();
        var studying = new Studying(sources, progress).read(store.files(given.id()));
        if (!studying.unread().isEmpty()) {
            studies.put(given, new Study(version, studying.unread(), Optional.empty()));
            return;
        }
        var outcome = studying.against(register(), shield(given), given.extent(), language);
        var result = outcome.result(studying.rows(), organisation.today());
        studies.put(given, new Study(version, List.of(), Optional.of(result)));
    }

    private Register register() {
        var history = organisation.history();
        return new Register(
                history.units(), organisation.everybody(), history.positions(), history.absences());
    }

    private Shield shield(Import given) {
        return shields.shield(given.refuseProtected());
    }

    /** The rows that would not be taken in, as files to mend, by the names of the files they come from. */
    public Map<String, byte[]> toMend(Import given, Function<Reason, String> words) {
        var studying = new Studying(sources, new Progress()).read(store.files(given.id()));
        var outcome = studying.against(register(), shield(given), given.extent(), language);
        return studying.toMend(outcome.problems(), words);
    }

    /** What the file looks like, when it is a table; {@code number} counts from 0. */
    public Optional<Example> example(ImportId id, int number) {
        var files = store.files(id);
        if (number < 0 || number >= files.size()) return Optional.empty();
        var file = files.get(number);
        try (var stream = new ByteArrayInputStream(file.content())) {
            return Optional.of(Example.of(file.name(), Table.read(stream)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Explains how files with these columns are read, from now on. */
    public void explain(Source source) {
        sources.save(source);
        studies.clear();
    }

    /** See {@link Import}; another choice is looked at anew. */
    public void choose(ImportId id, Optional<LocalDate> wholeSince, boolean refuseProtected) {
        store.choose(id, wholeSince, refuseProtected);
    }

    /**
     * Begins to take it in, in one transaction; {@link #look} tells when it is done. Nothing happens, and the answer
     * is no, when it is not {@link Study.Result#seen what was looked at} any more that would be changed.
     */
    public boolean accept(Import given, PersonId by, String seen) {
        if (given.acceptedAt().isPresent() || works.isRunning(given.id())) return true;
        if (!(look(given) instanceof Look.Studied look)) return false;
        if (look.study().result().filter(found -> found.seen().equals(seen)).isEmpty())
            return false;
        var version = look.study().version();
        works.begin(given.id(), progress -> accept(given, by, seen, version, progress));
        return true;
    }

    private void accept(Import given, PersonId by, String seen, long version, Progress progress) {
        var studying = new Studying(sources, progress).read(store.files(given.id()));
        if (!studying.unread().isEmpty()) return;
        var outcome = studying.against(register(), shield(given), given.extent(), language);
        if (!outcome.seen(organisation.today()).equals(seen)) return;
        transaction.executeWithoutResult(status -> {
            if (organisation.lockedVersion() != version || !write(given, by, outcome, progress))
                status.setRollbackOnly();
        });
    }

    private boolean write(Import given, PersonId by, Studying.Outcome outcome, Progress progress) {
        var amendment = outcome.difference().amendment();
        progress.begin(
                Progress.Part.WRITING,
                amendment.positions().come().size() + amendment.positions().gone().size());
        var counts = outcome.difference().news(organisation.today()).counts();
        hidden.protect(outcome.hidden());
        var wrong = outcome.problems().wrongRows();
        if (!store.accept(given.id(), by, counts, wrong, outcome.toUndo())) return false;
        organisation.amend(amendment, progress::step);
        return true;
    }

    /** Forgets it and its files; what was accepted stays. */
    public void drop(ImportId id) {
        store.drop(id);
    }

    /** Brings the register back to what it was; false when something else has changed since, and nothing happens. */
    public boolean undo(ImportId id, PersonId by) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(_ -> {
                        var amendment = store.undo(id, by);
                        amendment.ifPresent(done -> organisation.amend(done.undone()));
                        return amendment.isPresent();
                    }));
        } catch (RegisterMoved | DataIntegrityViolationException e) {
            return false;
        }
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "${tillit.zone}")
    void forget() {
        store.dropUnacceptedBefore(clock.instant().minus(FILES_KEPT));
        store.forgetAmendmentsBefore(clock.instant().minus(CAN_BE_UNDONE));
    }
}
