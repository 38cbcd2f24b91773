package tillit;

/** The doors of what is shared. */
final class CommonsDoors {

    static final String TABLE =
            """
            signed-in GET /commons
            signed-in GET /assignments
            signed-in GET /assignments/{unit}
            signed-in GET /assignments/{unit}/versions
            nobody    GET /assignments/{unit}/change
            nobody    POST /assignments/{unit}
            signed-in GET /foundation
            signed-in GET /foundation/{principle}
            signed-in POST /foundation/{principle}/talks
            nobody    GET /foundation/{principle}/units/{unit}
            nobody    POST /foundation/{principle}/units/{unit}
            nobody    POST /foundation/{principle}/units/{unit}/readings/{reading}/removal
            programme-lead GET /foundation/change
            programme-lead POST /foundation/templates
            programme-lead GET /foundation/principles/new
            programme-lead POST /foundation/principles
            programme-lead GET /foundation/principles/{principle}
            programme-lead POST /foundation/principles/{principle}
            programme-lead POST /foundation/principles/{principle}/place
            programme-lead POST /foundation/principles/{principle}/removal
            programme-lead POST /foundation/principles/{principle}/return
            programme-lead POST /foundation/publication
            nobody    GET /together/{group}
            nobody    POST /together/{group}/links
            nobody    POST /together/{group}/links/{link}/removal
            nobody    POST /together/{group}/next
            """;

    private CommonsDoors() {}
}
