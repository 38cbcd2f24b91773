package tillit;

/** The doors of lessons and failures. */
final class LessonDoors {

    static final String TABLE =
            """
            signed-in GET /lessons
            signed-in POST /lessons
            signed-in GET /lessons/new
            signed-in GET /lessons/{lesson}
            signed-in POST /lessons/{lesson}/help
            signed-in POST /lessons/{lesson}/help/removal
            nobody    GET /lessons/{lesson}/change
            nobody    POST /lessons/{lesson}
            nobody    POST /lessons/{lesson}/withdrawal
            programme-lead POST /lessons/{lesson}/removal
            """;

    private LessonDoors() {}
}
