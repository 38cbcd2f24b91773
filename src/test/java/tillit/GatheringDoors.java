package tillit;

/** The doors of gatherings: the organiser's, and those that whoever has the code may open. */
final class GatheringDoors {

    static final String TABLE =
            """
            anyone    GET /g
            anyone    GET /g/{code}
            anyone    POST /g/{code}
            anyone    POST /g/{code}/commitments
            anyone    POST /g/{code}/contributions
            anyone    POST /g/{code}/contributions/{contribution}/in-the-way
            anyone    POST /g/{code}/contributions/{contribution}/withdrawal
            anyone    POST /g/{code}/host
            anyone    POST /g/{code}/language
            anyone    GET /g/{code}/own
            anyone    GET /g/{code}/t/{table}
            anyone    POST /g/{code}/table
            anyone    POST /g/{code}/attendance
            anyone    GET /g/{code}/result
            signed-in GET /gatherings
            signed-in POST /gatherings
            signed-in GET /gatherings/new
            organiser GET /gatherings/{gathering}
            organiser GET /gatherings/{gathering}/stream
            organiser POST /gatherings/{gathering}/presence
            organiser POST /gatherings/{gathering}/commitments
            organiser POST /gatherings/{gathering}/commitments/{commitment}/withdrawal
            organiser POST /gatherings/{gathering}/steps
            organiser POST /gatherings/{gathering}/hosts
            organiser POST /gatherings/{gathering}/closed-door
            organiser POST /gatherings/{gathering}/closed-door/removal
            organiser POST /gatherings/{gathering}/robots/removal
            organiser GET /gatherings/{gathering}/texts
            organiser POST /gatherings/{gathering}/texts/{text}/removal
            organiser GET /gatherings/{gathering}/paper
            organiser GET /gatherings/{gathering}/paper/answers
            organiser POST /gatherings/{gathering}/paper/answers
            organiser GET /gatherings/{gathering}/posters
            organiser GET /gatherings/{gathering}/result
            organiser GET /gatherings/{gathering}/result.csv
            organiser GET /gatherings/{gathering}/result.xlsx
            signed-in GET /gatherings/{gathering}/workplace
            signed-in POST /gatherings/{gathering}/workplace
            organiser POST /gatherings/{gathering}/workplace/sharing
            organiser POST /gatherings/{gathering}/workplace/sharing/removal
            organiser GET /gatherings/{gathering}/screen
            organiser GET /gatherings/{gathering}/screen/stream
            organiser GET /gatherings/{gathering}/wall
            organiser GET /gatherings/{gathering}/wall/stream
            organiser POST /gatherings/{gathering}/words
            anyone    GET /g/{code}/wall
            """;

    private GatheringDoors() {}
}
