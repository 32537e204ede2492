package vn.trinhky.office;

/** What sort of body a unit is; reports group contributions by it. */
public enum UnitKind {
    PARTY_COMMITTEE,
    STEERING_COMMITTEE,
    FRONT,
    PEOPLES_COMMITTEE,
    MASS_ORGANISATION,
    DEPARTMENT,
    ARMED_FORCES
}
