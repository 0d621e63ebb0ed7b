package de.lotse.casework.residence;

/** Side conditions of a title (Nebenbestimmungen) that decide what a plan may contain. */
enum Condition {
    /** § 4a Abs. 1 AufenthG */
    WORK_ALLOWED,
    /** § 4a Abs. 2 to 4 AufenthG, § 32 BeschV */
    WORK_WITH_PERMIT,
    /** § 60a Abs. 6, § 61 AsylG */
    WORK_FORBIDDEN,
    /** § 21 Abs. 6 AufenthG */
    SELF_EMPLOYMENT_ALLOWED,
    /** § 12a, § 61 Abs. 1d AufenthG, § 60 AsylG */
    RESIDENCE_OBLIGATION,
    /** § 61 Abs. 1 AufenthG, § 56 AsylG */
    AREA_RESTRICTION,
    /** § 44a AufenthG */
    COURSE_OBLIGATION
}
