package tillit;

/** The doors of mandates: everybody's, and the strategist's who prepares the next order. */
final class MandateDoors {

    static final String TABLE =
            """
            signed-in GET /mandates
            signed-in GET /mandates/order
            programme-lead GET /mandates/draft
            programme-lead POST /mandates/draft
            programme-lead POST /mandates/draft/removal
            programme-lead POST /mandates/draft/adoption
            programme-lead GET /mandates/draft/lines/new
            programme-lead POST /mandates/draft/lines
            programme-lead GET /mandates/draft/lines/{mandate}
            programme-lead POST /mandates/draft/lines/{mandate}
            programme-lead POST /mandates/draft/lines/{mandate}/removal
            programme-lead POST /mandates/files
            signed-in GET /mandates/trials
            signed-in GET /mandates/trials/new
            signed-in POST /mandates/trials
            nobody    GET /mandates/trials/{trial}
            nobody    POST /mandates/trials/{trial}/notes
            nobody    POST /mandates/trials/{trial}/end
            nobody    POST /mandates/trials/{trial}/lasting
            nobody    POST /mandates/trials/{trial}/return
            nobody    POST /mandates/trials/{trial}/extension
            signed-in GET /mandates/observations
            signed-in GET /mandates/observations/guide
            signed-in GET /mandates/observations/new
            signed-in POST /mandates/observations
            nobody    GET /mandates/observations/{observation}
            nobody    POST /mandates/observations/{observation}/acceptance
            nobody    POST /mandates/observations/{observation}/refusal
            nobody    POST /mandates/observations/{observation}/change
            nobody    POST /mandates/observations/{observation}/end
            """;

    private MandateDoors() {}
}
