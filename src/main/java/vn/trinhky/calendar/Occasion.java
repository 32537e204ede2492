package vn.trinhky.calendar;

/** The holidays of the law; their names stand under {@code calendar.occasion.*}. (Labour Code 2019, art. 112) */
public enum Occasion {
    NEW_YEAR,
    TET,
    HUNG_KINGS,
    REUNIFICATION,
    LABOUR_DAY,
    NATIONAL_DAY,
    CULTURE_DAY
}
