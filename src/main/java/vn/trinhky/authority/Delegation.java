package vn.trinhky.authority;

import java.time.LocalDate;
import vn.trinhky.office.PersonId;

/**
 * What a holder hands to a deputy while she is away.
 *
 * @param post the deputy's own post, in capitals
 * @param lastDay the last day of the absence, never later than that of the authority it comes from
 */
public record Delegation(PersonId deputy, String post, LocalDate firstDay, LocalDate lastDay, Decision decision) {}
