package tillit.organisation.imports.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.organisation.imports.FileKind;
import tillit.organisation.imports.Import;
import tillit.organisation.imports.Look;
import tillit.organisation.imports.News;
import tillit.organisation.imports.Problem;
import tillit.organisation.imports.Study;
import tillit.organisation.imports.Unread;
import tillit.shell.Page;

/** One import, as far as it has come; {@code wrong} is the key of what to say beside what was asked for. */
public record ImportPage(Import given, Look look, Optional<String> wrong) implements Page {

    /** So many rows and names are shown; the rest is counted. */
    public static final int SHOWN = 40;

    public String address() {
        return "/imports/" + given.id();
    }

    public Optional<Look.Working> working() {
        return look instanceof Look.Working working ? Optional.of(working) : Optional.empty();
    }

    public Optional<Study> study() {
        return look instanceof Look.Studied studied
                ? Optional.of(studied.study())
                : Optional.empty();
    }

    public Optional<Study.Result> result() {
        return study().flatMap(Study::result);
    }

    public List<Unread> unread() {
        return study().map(Study::unread).orElse(List.of());
    }

    public boolean isDone() {
        return look instanceof Look.Done;
    }

    public boolean isFailed() {
        return look instanceof Look.Failed;
    }

    public int rows(FileKind kind) {
        return result().map(result -> result.rows().getOrDefault(kind, 0)).orElse(0);
    }

    /** What changes, under the last part of a text key. */
    public Map<String, List<String>> news() {
        var news = new LinkedHashMap<String, List<String>>();
        result().map(Study.Result::news)
                .ifPresent(all -> {
                    news.put("people.come", all.people().come());
                    news.put("people.moved", all.people().moved());
                    news.put("people.ended", all.people().ended());
                    news.put("people.changed", all.people().changed());
                    news.put("people.renamed", all.people().renamed());
                    news.put("units.come", all.units().come());
                    news.put("units.ended", all.units().ended());
                    news.put("units.changed", all.units().changed());
                });
        news.values().removeIf(List::isEmpty);
        return news;
    }

    public List<News.Unled> unled() {
        return result().map(result -> result.news().unled()).orElse(List.of());
    }

    /** Remarks on rows that are taken in all the same, by their reason. */
    public Map<String, List<Problem>> odd() {
        return result().map(Study.Result::odd).orElse(List.of()).stream()
                .collect(
                        groupingBy(
                                problem -> Reasons.key(problem.reason()),
                                LinkedHashMap::new,
                                toList()));
    }

    public List<Problem> wrongCells() {
        return result().map(Study.Result::wrong).orElse(List.of());
    }

    public String reason(Problem problem) {
        return Reasons.key(problem.reason());
    }

    public String reason(Unread.Refused refused) {
        return Reasons.key(refused);
    }

    /** The places in the list of files of those with rows to mend. */
    public List<Integer> filesToMend() {
        return wrongCells().stream()
                .map(Problem::file)
                .distinct()
                .map(given.files()::indexOf)
                .filter(place -> place >= 0)
                .toList();
    }

    public static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
