package tillit.programme.inquiry;

import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** A survey, and of which part. */
public record Asked(ProgrammeId programme, PartId part, Survey survey) {}
