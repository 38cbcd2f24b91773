package tillit.outcomes.jonkoping;

import java.util.List;

/**
 * What happened in a year among 1,000 managers and 18,000 others. Of each year's managers at most 240 are new in
 * their place, never the same places within three years: so 28 % had stayed three years in 2019 and 50 % in 2024.
 *
 * @param unitChange managers who changed places, two and two
 * @param staff others who left, for whatever reason
 * @param sick managers' sick hours of 1,700,000
 * @param sickOfAll everybody's sick hours of 32,300,000
 */
record Year(
        int year,
        int external,
        int retired,
        int internal,
        int unitChange,
        int staff,
        int sick,
        int sickOfAll) {

    static final int MANAGERS = 1000;
    static final int HOURS = 1700;

    static final List<Year> ALL =
            List.of(
                    new Year(2017, 80, 25, 65, 70, 1035, 61_200, 2_325_600),
                    new Year(2018, 80, 25, 65, 70, 1035, 60_350, 2_293_300),
                    new Year(2019, 73, 25, 60, 82, 1004, 58_140, 2_228_700),
                    new Year(2020, 66, 25, 51, 58, 935, 54_400, 2_454_800),
                    new Year(2021, 59, 25, 50, 66, 885, 49_300, 2_325_600),
                    new Year(2022, 53, 25, 49, 68, 815, 44_540, 2_196_400),
                    new Year(2023, 46, 25, 36, 48, 746, 40_120, 2_067_200),
                    new Year(2024, 40, 25, 35, 50, 695, 35_870, 1_970_300));

    int changes() {
        return external + retired + internal + unitChange;
    }
}
