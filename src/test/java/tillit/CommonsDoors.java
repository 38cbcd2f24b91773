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
            nobody    GET /together/{group}
            nobody    POST /together/{group}/links
            nobody    POST /together/{group}/links/{link}/removal
            nobody    POST /together/{group}/next
            """;

    private CommonsDoors() {}
}
