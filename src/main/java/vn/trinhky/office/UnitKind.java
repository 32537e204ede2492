package vn.trinhky.office;

/** What sort of body a unit is; reports group contributions by it. */
public enum UnitKind {
    PARTY_COMMITTEE,
    STEERING_COMMITTEE,
    FRONT,
    PEOPLES_COMMITTEE,
    MASS_ORGANISATION,
    DEPARTMENT,
    ARMED_FORCES,
    /** A Party cell: it has no seal of its own. (Guidance 36-HD/VPTW) */
    PARTY_CELL;

    /** Whether a body of this sort keeps a seal. */
    public boolean hasSeal() {
        return this != PARTY_CELL;
    }
}
