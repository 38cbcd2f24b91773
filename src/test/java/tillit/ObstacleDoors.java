package tillit;

/** The doors of what is in the way. */
final class ObstacleDoors {

    static final String TABLE =
            """
            signed-in GET /obstacles
            signed-in POST /obstacles
            signed-in GET /obstacles/new
            signed-in GET /obstacles/desk
            signed-in GET /obstacles/figures
            signed-in GET /obstacles/{obstacle}
            signed-in POST /obstacles/{obstacle}/workplaces
            signed-in POST /obstacles/{obstacle}/workplaces/removal
            nobody    POST /obstacles/{obstacle}/answer
            nobody    POST /obstacles/{obstacle}/questions
            nobody    POST /obstacles/{obstacle}/joining
            nobody    POST /obstacles/{obstacle}/replies
            nobody    POST /obstacles/{obstacle}/confirmation
            nobody    GET /obstacles/drafts/{draft}
            nobody    POST /obstacles/drafts/{draft}/consent
            """;

    private ObstacleDoors() {}
}
