package tillit;

/** The doors of governing documents and of clearing out. */
final class DocumentDoors {

    static final String TABLE =
            """
            signed-in GET /documents
            programme-lead POST /documents
            programme-lead GET /documents/new
            programme-lead GET /documents/files
            programme-lead POST /documents/files
            programme-lead GET /documents/files/example
            signed-in GET /documents/{document}
            nobody    POST /documents/{document}
            nobody    GET /documents/{document}/change
            signed-in POST /documents/{document}/talks
            nobody    POST /documents/{document}/end
            nobody    POST /documents/{document}/end/removal
            nobody    POST /documents/{document}/keeping
            programme-lead GET /clear-outs/new
            programme-lead POST /clear-outs
            signed-in GET /clear-outs/{clearOut}
            nobody    POST /clear-outs/{clearOut}/units/{unit}/proposals
            nobody    POST /clear-outs/{clearOut}/units/{unit}/proposals/removal
            """;

    private DocumentDoors() {}
}
