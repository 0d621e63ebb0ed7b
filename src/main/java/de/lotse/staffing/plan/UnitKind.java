package de.lotse.staffing.plan;

/** How units of a German city administration are called (KGSt, Verwaltungsgliederungsplan), from the top. */
public enum UnitKind {
    /** Dezernat */
    DIRECTORATE,
    /** Fachbereich */
    DEPARTMENT,
    /** Stabsstelle */
    STAFF_UNIT,
    /** Abteilung */
    DIVISION,
    TEAM
}
