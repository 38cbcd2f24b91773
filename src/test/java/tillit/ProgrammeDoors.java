package tillit;

/** The doors of programmes: the strategist's, and those of everybody for whom one is. */
final class ProgrammeDoors {

    static final String TABLE =
            """
            programme-lead GET /programmes
            programme-lead POST /programmes
            programme-lead GET /programmes/new
            strategist GET /programmes/{programme}
            strategist POST /programmes/{programme}/announcement
            strategist POST /programmes/{programme}/bearable
            strategist GET /programmes/{programme}/people
            strategist POST /programmes/{programme}/parts/{part}/mentoring/proposals
            taking-part GET /programmes/{programme}/parts/{part}/mentoring
            taking-part POST /programmes/{programme}/parts/{part}/mentoring/wish
            taking-part POST /programmes/{programme}/parts/{part}/mentoring/wish/removal
            taking-part POST /programmes/{programme}/parts/{part}/mentoring/{mentorship}/acceptance
            taking-part POST /programmes/{programme}/parts/{part}/mentoring/{mentorship}/refusal
            taking-part POST /programmes/{programme}/parts/{part}/mentoring/{mentorship}/end
            strategist GET /programmes/{programme}/parts/{part}
            strategist POST /programmes/{programme}/parts/{part}
            strategist GET /programmes/{programme}/parts/{part}/evaluation
            strategist GET /programmes/{programme}/parts/{part}/occasions
            strategist POST /programmes/{programme}/parts/{part}/occasions
            strategist GET /programmes/{programme}/parts/{part}/occasions/{occasion}
            strategist GET /programmes/{programme}/parts/{part}/occasions/{occasion}/change
            strategist POST /programmes/{programme}/parts/{part}/occasions/{occasion}/change
            strategist POST /programmes/{programme}/parts/{part}/occasions/{occasion}/end
            strategist GET /programmes/{programme}/parts/{part}/occasions/{occasion}/guests
            strategist POST /programmes/{programme}/parts/{part}/choosing
            strategist GET /programmes/{programme}/parts/{part}/offers
            strategist POST /programmes/{programme}/parts/{part}/offers
            strategist GET /programmes/{programme}/parts/{part}/offers/new
            strategist GET /programmes/{programme}/parts/{part}/offers/{offer}
            strategist POST /programmes/{programme}/parts/{part}/offers/{offer}
            strategist POST /programmes/{programme}/parts/{part}/offers/{offer}/removal
            signed-in GET /catalogue
            signed-in GET /needs
            signed-in POST /needs
            signed-in POST /needs/removal
            nobody    GET /certificates/{occasion}
            taking-part GET /programmes/{programme}/choices/{part}
            taking-part POST /programmes/{programme}/choices/{part}/interest
            taking-part POST /programmes/{programme}/choices/{part}/interest/removal
            taking-part GET /programmes/{programme}/offers/{offer}
            taking-part POST /programmes/{programme}/occasions/{occasion}/preparation
            taking-part GET /programmes/{programme}/mine
            taking-part POST /programmes/{programme}/occasions/{occasion}/attendance
            taking-part POST /programmes/{programme}/occasions/{occasion}/coming
            taking-part POST /programmes/{programme}/occasions/{occasion}/leaving
            strategist POST /programmes/{programme}/parts/{part}/rollout/absences
            strategist POST /programmes/{programme}/parts/{part}/rollout/absences/removal
            strategist POST /programmes/{programme}/parts/{part}/rollout/acceptance
            strategist GET /programmes/{programme}/parts/{part}/rollout
            strategist POST /programmes/{programme}/parts/{part}/rollout/locks
            strategist POST /programmes/{programme}/parts/{part}/rollout/plan
            strategist GET /programmes/{programme}/parts/{part}/rollout/progress
            strategist POST /programmes/{programme}/parts/{part}/rollout/removal
            strategist GET /programmes/{programme}/parts/{part}/rollout/sessions/{session}
            strategist GET /programmes/{programme}/parts/{part}/rollout/terms
            strategist POST /programmes/{programme}/parts/{part}/rollout/terms
            programme-lead GET /trainers
            programme-lead POST /trainers
            programme-lead GET /trainers/supervision
            programme-lead POST /trainers/supervision
            programme-lead GET /trainers/{person}
            programme-lead POST /trainers/{person}
            programme-lead POST /trainers/{person}/removal
            signed-in GET /trainer
            nobody    GET /trainer/occasions/{occasion}/guests
            signed-in POST /trainer
            signed-in POST /trainer/requests/{occasion}/acceptance
            signed-in POST /trainer/requests/{occasion}/refusal
            strategist GET /programmes/{programme}/occasions/{occasion}/trainers
            strategist POST /programmes/{programme}/occasions/{occasion}/trainers
            strategist POST /programmes/{programme}/occasions/{occasion}/trainers/{person}
            strategist POST /programmes/{programme}/occasions/{occasion}/trainers/{person}/removal
            nobody    GET /evaluations/{occasion}
            nobody    POST /evaluations/{occasion}
            taking-part GET /programmes/{programme}/parts/{part}/network
            nobody    GET /networks/{network}
            nobody    POST /networks/{network}/continuation
            nobody    POST /networks/{network}/gathering
            nobody    POST /networks/{network}/leaving
            nobody    POST /networks/{network}/meeting
            nobody    POST /networks/{network}/membership
            nobody    POST /networks/{network}/rhythm
            nobody    POST /networks/{network}/turn
            taking-part GET /programmes/{programme}/parts/{part}/visits
            taking-part POST /programmes/{programme}/parts/{part}/visits
            taking-part GET /programmes/{programme}/parts/{part}/visits/new
            taking-part GET /programmes/{programme}/parts/{part}/visits/{visit}
            taking-part POST /programmes/{programme}/parts/{part}/visits/{visit}/acceptance
            taking-part POST /programmes/{programme}/parts/{part}/visits/{visit}/change
            taking-part POST /programmes/{programme}/parts/{part}/visits/{visit}/end
            taking-part POST /programmes/{programme}/parts/{part}/visits/{visit}/guests/{person}
            taking-part POST /programmes/{programme}/parts/{part}/visits/{visit}/refusal
            """;

    private ProgrammeDoors() {}
}
