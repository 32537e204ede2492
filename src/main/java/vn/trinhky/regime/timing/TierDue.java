package vn.trinhky.regime.timing;

import vn.trinhky.calendar.Due;

/**
 * Some contributors have another day than all others.
 *
 * @param circle the code of their group or kind in the regime's plan
 */
public record TierDue(String circle, Due due) {}
