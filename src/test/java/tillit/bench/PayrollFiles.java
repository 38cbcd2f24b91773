package tillit.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of a municipality with 6,000 people who have had ten positions each. The same every time. */
record PayrollFiles(int units, int people, int positionsEach) {

    static final PayrollFiles LARGE = new PayrollFiles(500, 6_000, 10);

    private static final int HEADS = 40;

    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("units.csv", units("unit_id,name,parent_id,area,from,to,succeeds\n"));
        files.put(
                "people.csv",
                rows(
                        people,
                        "person_id,name,email,language\n",
                        i ->
                                "S%d,Anna Maria Åkesson %d,s%d@storkoping.example,sv"
                                        .formatted(i, i, i)));
        files.put("positions.csv", positions());
        return files;
    }

    private String units(String header) {
        return header
                + "X0,Storköping,,Ledning,2000-01-01,,\n"
                + rows(
                        units - 1,
                        "",
                        i ->
                                "X%d,Enhet %d,X%d,Område %d,2000-01-01,,"
                                        .formatted(
                                                i + 1,
                                                i + 1,
                                                i < HEADS ? 0 : 1 + i % HEADS,
                                                i % 20));
    }

    String positions() {
        var lot = new Random(1);
        return rows(
                people * positionsEach,
                "person_id,unit_id,kind,level,employment,from,to,end_reason\n",
                i -> position(i % people, i / people, lot));
    }

    private String position(int person, int place, Random lot) {
        int year = 2006 + 2 * place;
        boolean last = place == positionsEach - 1;
        boolean manages = person < units;
        int unit = manages ? person : HEADS + lot.nextInt(units - HEADS);
        return "S%d,X%d,%s,permanent,%d-01-01,%s"
                .formatted(
                        person,
                        unit,
                        manages ? "manager," + (person <= HEADS ? 2 : 3) : "employee,",
                        year,
                        last ? "," : (year + 1) + "-12-31,moved");
    }

    private static String rows(int count, String header, IntFunction<String> row) {
        return IntStream.range(0, count)
                .mapToObj(row)
                .collect(Collectors.joining("\n", header, "\n"));
    }
}
