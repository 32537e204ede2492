package vn.trinhky.office;

/** What a post lets its holder do in its unit. */
public enum PostKind {
    /** Writes the unit's part (người soạn thảo). */
    DRAFTER,
    /** Approves the unit's part before it leaves the unit (lãnh đạo đơn vị). */
    UNIT_APPROVER,
    /** Turns the units' parts into one report (chuyên viên tổng hợp). */
    COMPILER,
    /** Reviews the report (người thẩm định). */
    REVIEWER,
    /** Signs the report (người ký). */
    SIGNATORY,
    /** Checks the layout, seals, issues, keeps the register; receives what is sent to the unit (văn thư). */
    CLERK,
    /** Looks after units, people, processes (quản trị). */
    ADMINISTRATOR;

    /**
     * Whether an absence hands the work of such a post to the substitute. Who signs is for the registry of signing
     * authorities to say, and who keeps that registry, the keys and the accounts is entrusted to a person.
     */
    public boolean isHandedOver() {
        return this != SIGNATORY && this != ADMINISTRATOR;
    }
}
